namespace EmulationKit.Criteria;

/// <summary>Points in proportion to one number, from 0 to a cap; a sign of −1 takes them away.</summary>
internal sealed class LinearKernel : CriterionKernel
{
    private readonly LinearRate rate;
    private readonly long cap;
    private readonly int sign;
    private readonly bool narrow;

    public LinearKernel(LinearRate rate, InputField field, long cap, int sign)
    {
        this.rate = rate;
        this.cap = cap;
        this.sign = sign;
        var largest = Math.Max(Math.Abs(field.RawMinimum), Math.Abs(field.RawMaximum));
        narrow = rate.Numerator < 1L << 61 && rate.Denominator < 1L << 61
            && (System.Numerics.BigInteger)largest * (long)rate.Numerator < System.Numerics.BigInteger.One << 61;
    }

    public override void Score(in ScoringBlock block, Span<long> points)
    {
        var values = block.Field(0)[..points.Length];
        if (!narrow)
        {
            for (var i = 0; i < points.Length; i++)
            {
                var exact = values[i] * rate.Numerator;
                points[i] = sign * (exact <= 0 ? 0 : exact >= cap * rate.Denominator ? cap : Exact.DivRound(exact, rate.Denominator));
            }

            return;
        }

        var numerator = (long)rate.Numerator;
        var denominator = (long)rate.Denominator;
        if (denominator == 1)
        {
            for (var i = 0; i < points.Length; i++)
            {
                points[i] = sign * Math.Clamp(values[i] * numerator, 0, cap);
            }

            return;
        }

        for (var i = 0; i < points.Length; i++)
        {
            points[i] = sign * Math.Min(cap, Exact.DivRoundPositive(Math.Max(0, values[i] * numerator), denominator));
        }
    }
}
