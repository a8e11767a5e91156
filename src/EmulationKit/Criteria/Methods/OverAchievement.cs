namespace EmulationKit.Criteria;

/// <summary>Points for passing a target, beside the criterion's maximum.</summary>
/// <param name="PerPercent">Points for each percent of the target by which it is passed.</param>
/// <param name="Cap">The most points they can make.</param>
public sealed record OverAchievement(decimal PerPercent, decimal Cap);
