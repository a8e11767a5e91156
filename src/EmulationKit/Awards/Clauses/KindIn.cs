using System.Text.Json.Serialization;

namespace EmulationKit.Awards;

/// <summary>The participant is of one of some kinds. Another kind is not considered.</summary>
/// <param name="Kinds">The kinds' codes; at least one.</param>
[method: JsonConstructor]
public sealed record KindIn(IReadOnlyList<string> Kinds) : LeafClause
{
    /// <summary>One of some kinds.</summary>
    /// <param name="kinds">The kinds' codes.</param>
    public KindIn(params string[] kinds)
        : this((IReadOnlyList<string>)kinds)
    {
    }

    /// <inheritdoc />
    public override string Name => "kindIn";

    /// <inheritdoc />
    public override bool IsChangeable => false;

    /// <inheritdoc />
    public override void Check(ClauseCheck check)
    {
        Guard.Against.Null(check);
        CodeLists.Check(check, new("loại đối tượng", "kind"), Kinds, check.Rules.Kinds);
    }

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation) => new RowKernel(p => Truths.Of(Kinds.Contains(p.Facts.Kind)));

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant) =>
        new(Wording.Text("thuộc loại: {0}", "of kind: {0}", string.Join(", ", Kinds)), new LocalizedText(participant.Facts.Kind));
}
