using System.Numerics;

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
        var largest = (BigInteger)Math.Max(Math.Abs(field.RawMinimum), Math.Abs(field.RawMaximum));
        narrow = cap < Lanes.Exactly && rate.Denominator < Lanes.Exactly && largest * (BigInteger)rate.Numerator < Lanes.Exactly;
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

        Lanes.Rate(values, (long)rate.Numerator, (long)rate.Denominator, cap, sign, points);
    }
}
