namespace EmulationKit.Awards;

/// <summary>The share of direct workers among those granted should be at least so much. It lowers no bar: a shortfall
/// is reported.</summary>
/// <param name="AtLeast">The share as a fraction of 0 to 1, at most six decimals.</param>
public sealed record DirectWorkerShare(decimal AtLeast) : AwardLimit;
