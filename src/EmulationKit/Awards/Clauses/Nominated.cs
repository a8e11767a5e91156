namespace EmulationKit.Awards;

/// <summary>The participant was nominated for this award (suy tôn, đề nghị).</summary>
public sealed record Nominated : LeafClause
{
    /// <inheritdoc />
    public override string Name => "nominated";

    /// <inheritdoc />
    public override void Check(ClauseCheck check)
    {
        // There is nothing to set.
    }

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation)
    {
        var award = Guard.Against.Null(compilation).Award.Code;
        return new RowKernel(p => Truths.Of(Known(p, award)));
    }

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant) =>
        new(new("được suy tôn, đề nghị tặng", "nominated for it"), Truths.Word(Known(participant, participant.Award)));

    private static bool? Known(ParticipantView participant, string award) =>
        participant.Facts.Nominations.TryGetValue(award, out var nominated) ? nominated : null;
}
