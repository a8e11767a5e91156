namespace EmulationKit.Awards;

/// <summary>What awards cost under two rule sets, in đồng.</summary>
/// <param name="Before">Under the present rules.</param>
/// <param name="After">Under the other rules.</param>
/// <param name="FundCeiling">The most that the fund may spend, if it is known.</param>
public sealed record MoneyChange(long Before, long After, long? FundCeiling)
{
    /// <summary>Whether the other rules would pass the fund's ceiling.</summary>
    public bool PassesCeiling => After > FundCeiling;
}
