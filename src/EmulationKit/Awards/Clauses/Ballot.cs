namespace EmulationKit.Awards;

/// <summary>The council's ballot for this award gave at least a share in favour, of all members or whatever the motion's
/// denominator is.</summary>
/// <param name="Share">The share as a fraction of 0 to 1, at most six decimals.</param>
public sealed record Ballot(decimal Share) : LeafClause
{
    private const long ShareUnits = 1_000_000;

    /// <inheritdoc />
    public override string Name => "ballot";

    /// <inheritdoc />
    public override void Check(ClauseCheck check) => Guard.Against.Null(check).IsShare(Share);

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation)
    {
        var award = Guard.Against.Null(compilation).Award.Code;
        var share = (long)(Share * ShareUnits);
        return new RowKernel(p => !p.Facts.Ballots.TryGetValue(award, out var count) ? Truth.Unknown
            : count.VotesFor * ShareUnits >= share * count.Members ? Truth.True : Truth.False);
    }

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant)
    {
        var requirement = new LocalizedText($"ít nhất {Wording.Percent(Share, "vi")} phiếu tán thành", $"at least {Wording.Percent(Share, "en")} of the votes in favour");
        return participant.Facts.Ballots.TryGetValue(participant.Award, out var count)
            ? new(requirement, Wording.Text("{0} trên {1}", "{0} of {1}", count.VotesFor, count.Members)) { Required = Share, Actual = (decimal)count.VotesFor / count.Members }
            : new(requirement, Truths.NotKnown) { Required = Share };
    }
}
