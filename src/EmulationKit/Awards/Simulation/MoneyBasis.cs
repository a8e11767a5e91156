namespace EmulationKit.Awards;

/// <summary>What award money is reckoned from.</summary>
/// <param name="BaseSalary">The base salary (lương cơ sở) on the day, in đồng.</param>
/// <param name="FundCeiling">The most that the fund may spend, in đồng; nothing if it is not known.</param>
public sealed record MoneyBasis(long BaseSalary, long? FundCeiling = null);
