namespace EmulationKit.Awards;

/// <summary>Names an eligibility hold.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct EligibilityHoldId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static EligibilityHoldId New() => new(Guid.CreateVersion7());
}
