namespace EmulationKit.Registrations;

/// <summary>How far a work was on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Percent">How much of it was done, 0 to 100.</param>
/// <param name="Note">A remark.</param>
public sealed record WorkProgress(DateOnly Day, int Percent, string? Note = null);
