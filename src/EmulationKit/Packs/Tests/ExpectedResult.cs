using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>What a pack's test expects of one participant; what it leaves out is not compared.</summary>
public sealed record ExpectedResult
{
    /// <summary>The total, to the ten-thousandth of a point.</summary>
    public decimal? Total { get; init; }

    /// <summary>How it stands with the total.</summary>
    public RowStatus? Status { get; init; }

    /// <summary>The rank in the scope of the ranking rule, 1 the best; 0 if it must not be ranked.</summary>
    public int? Rank { get; init; }

    /// <summary>The ranks by scope: <c>bloc</c>, <c>kind</c>, <c>campaign</c>.</summary>
    public IReadOnlyDictionary<string, int> Ranks { get; init; } = new Dictionary<string, int>();

    /// <summary>The points by the code of the criterion.</summary>
    public IReadOnlyDictionary<string, decimal> Points { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The outcomes by award.</summary>
    public IReadOnlyDictionary<string, Outcome> Awards { get; init; } = new Dictionary<string, Outcome>();
}
