namespace EmulationKit.Awards;

/// <summary>One thing that breaks a tie.</summary>
/// <param name="By">What kind of thing.</param>
/// <param name="Code">The code of the area or criterion; none for the council's vote.</param>
public sealed record TieBreak(TieBreakBy By, string? Code = null);
