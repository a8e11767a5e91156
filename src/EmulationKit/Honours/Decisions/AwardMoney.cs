namespace EmulationKit.Honours;

/// <summary>The money that goes with an award (tiền thưởng).</summary>
public static class AwardMoney
{
    /// <summary>The most decimals a coefficient can have: 6.</summary>
    public const int MostDecimals = 6;

    /// <summary>Coefficient × base salary (lương cơ sở) in whole đồng, rounded half away from zero.</summary>
    /// <param name="coefficient">The award's coefficient, zero or more, with at most six decimals.</param>
    /// <param name="baseSalary">The base salary on the day of the decision, in đồng, zero or more.</param>
    /// <exception cref="OverflowException">The amount does not fit 64 bits.</exception>
    public static long Amount(decimal coefficient, long baseSalary)
    {
        Guard.Against.Negative(coefficient);
        Guard.Against.Negative(baseSalary);
        var scaled = Exact.ToScaled(coefficient, MostDecimals)
            ?? throw new ArgumentException("A coefficient has at most six decimals.", nameof(coefficient));
        return Exact.DivRound((Int128)scaled * baseSalary, Exact.PowerOfTen(MostDecimals));
    }
}
