namespace EmulationKit.Criteria;

/// <summary>A rate of points per unit as a fraction of whole numbers: raw points = raw value × numerator ÷ denominator.</summary>
internal readonly record struct LinearRate(Int128 Numerator, Int128 Denominator)
{
    private const int RateDecimals = 9;

    public static LinearRate Of(decimal factor, decimal per, int valueDecimals)
    {
        // Both rates carry the same nine decimals, which cancel.
        Int128 numerator = Scaled(factor) * (Int128)Points.UnitsPerPoint;
        Int128 denominator = Scaled(per) * (Int128)Exact.PowerOfTen(valueDecimals);
        var shared = Gcd(numerator, denominator);
        return new(numerator / shared, denominator / shared);
    }

    public static void Check(MethodCheck check, decimal factor, decimal per, Measure measure)
    {
        var largest = Math.Max(Math.Abs(measure.Minimum), Math.Abs(measure.Maximum)) * Exact.PowerOfTen(measure.Decimals);
        check.ProductFits(factor * Exact.PowerOfTen(RateDecimals), Points.UnitsPerPoint, largest);
        check.ProductFits(per * Exact.PowerOfTen(RateDecimals), Exact.PowerOfTen(measure.Decimals), 2);
    }

    private static long Scaled(decimal rate) =>
        Exact.ToScaled(rate, RateDecimals) ?? throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate has at most nine decimals.");

    private static Int128 Gcd(Int128 a, Int128 b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
