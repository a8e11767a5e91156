namespace EmulationKit.Awards;

/// <summary>How participants are ranked: standard competition ranking (1-2-2-4) on exact totals.</summary>
public sealed record RankingRule
{
    /// <summary>What is compared.</summary>
    public RankBy By { get; init; } = RankBy.Points;

    /// <summary>Among whom the campaign's own tables rank.</summary>
    public Scope Within { get; init; } = Scope.Bloc;

    /// <summary>What breaks a tie, one after the other; what they do not break stays a tie.</summary>
    public IReadOnlyList<TieBreak> TieBreaks { get; init; } = [];
}
