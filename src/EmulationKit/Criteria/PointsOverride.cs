namespace EmulationKit.Criteria;

/// <summary>Points that a person sets instead of those the value gives. They enter the total, the explanation and the
/// seal like any input.</summary>
/// <param name="Points">The points; within 0 and the criterion's maximum, of a deduction within 0 and minus it.</param>
/// <param name="Reason">Why; it must be given, and stays in the dossier.</param>
public sealed record PointsOverride(decimal Points, string Reason);
