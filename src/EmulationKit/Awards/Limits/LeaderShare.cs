namespace EmulationKit.Awards;

/// <summary>
/// The share of leaders among those granted is at most so much: the lowest-ranked leader drops until it is, and the
/// next eligible participant who is no leader moves up into a free place of the quota.
/// </summary>
/// <param name="AtMost">The share as a fraction of 0 to 1, at most six decimals.</param>
public sealed record LeaderShare(decimal AtMost) : AwardLimit;
