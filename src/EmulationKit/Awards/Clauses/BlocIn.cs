using System.Text.Json.Serialization;

namespace EmulationKit.Awards;

/// <summary>The participant is in one of some blocs.</summary>
/// <param name="Blocs">The blocs' codes; at least one.</param>
[method: JsonConstructor]
public sealed record BlocIn(IReadOnlyList<string> Blocs) : LeafClause
{
    /// <summary>One of some blocs.</summary>
    /// <param name="blocs">The blocs' codes.</param>
    public BlocIn(params string[] blocs)
        : this((IReadOnlyList<string>)blocs)
    {
    }

    /// <inheritdoc />
    public override string Name => "blocIn";

    /// <inheritdoc />
    public override bool IsChangeable => false;

    /// <inheritdoc />
    public override void Check(ClauseCheck check)
    {
        Guard.Against.Null(check);
        CodeLists.Check(check, new("khối, cụm", "bloc"), Blocs, (check.Rules.Blocs ?? []).Select(b => b.Code));
    }

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation) => new RowKernel(p => Truths.Of(p.Facts.Bloc is { } bloc && Blocs.Contains(bloc)));

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant) =>
        new(Wording.Text("thuộc khối, cụm: {0}", "in bloc: {0}", string.Join(", ", Blocs)), participant.Facts.Bloc is { } bloc ? new LocalizedText(bloc) : Truths.No);
}
