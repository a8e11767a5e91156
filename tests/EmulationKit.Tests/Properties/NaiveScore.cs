using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>What the oracle reckons for one participant.</summary>
/// <param name="Status">How it stands with the total.</param>
/// <param name="Total">The total, if there is one.</param>
/// <param name="Scale">The whole scale.</param>
/// <param name="Points">The points of every criterion that applies; 0 where the input is missing.</param>
/// <param name="Missing">The criteria whose input is missing, and whose points no person set.</param>
/// <param name="Parts">The points of every area with the areas in it.</param>
/// <param name="Targets">Whether each target is reached; nothing where its input is missing.</param>
internal sealed record NaiveScore(
    RowStatus Status,
    decimal? Total,
    decimal Scale,
    IReadOnlyDictionary<string, decimal> Points,
    IReadOnlySet<string> Missing,
    IReadOnlyDictionary<string, decimal> Parts,
    IReadOnlyList<bool?> Targets)
{
    public bool IsRanked => Status is RowStatus.Scored or RowStatus.Reported;

    public bool AnyAtMaximum { get; init; }

    /// <summary>The criteria that the others of their area stand for; their own points are not known.</summary>
    public IReadOnlySet<string> StoodFor { get; init; } = new HashSet<string>();
}
