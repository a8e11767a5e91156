namespace EmulationKit.Scoring;

/// <summary>The outcome of another campaign for a participant.</summary>
/// <param name="Award">The award, as "campaign/award".</param>
/// <param name="Achievement">The code of the achievement that the other campaign honours.</param>
/// <param name="Granted">Whether it was granted; nothing while undecided.</param>
public sealed record OutsideAward(string Award, string Achievement, bool? Granted);
