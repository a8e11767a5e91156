namespace EmulationKit.Campaigns;

/// <summary>What became of an award.</summary>
/// <param name="Code">The award's code.</param>
/// <param name="Change">What became of it.</param>
/// <param name="OnlyLimits">Whether nothing of it but its limits (quotas and shares) changed.</param>
public sealed record AwardChange(string Code, RulesChange Change, bool OnlyLimits = false);
