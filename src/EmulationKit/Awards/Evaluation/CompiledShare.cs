namespace EmulationKit.Awards;

/// <summary>A share of leaders ready to count.</summary>
/// <param name="Limit">The share.</param>
internal sealed record CompiledShare(LeaderShare Limit)
{
    /// <summary>In how many units a share is held.</summary>
    public const long Units = 1_000_000;

    /// <summary>The most that leaders may be of all, in units.</summary>
    public long AtMost { get; } = (long)(Limit.AtMost * Units);
}
