namespace EmulationKit.Criteria;

/// <summary>The points of one report that is at most so many days late.</summary>
/// <param name="UpToDays">The most days late, 0 for on time.</param>
/// <param name="Points">The points of such a report.</param>
public sealed record LatenessStep(int UpToDays, decimal Points);
