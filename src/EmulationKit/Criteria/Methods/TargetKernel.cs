namespace EmulationKit.Criteria;

/// <summary>Points in proportion to the share of a target that is reached.</summary>
internal sealed class TargetKernel : CriterionKernel
{
    private const long FloorUnits = 1_000_000;

    private readonly long maximum;
    private readonly long floor;
    private readonly long overPerShare;
    private readonly long overCap;
    private readonly long common;
    private readonly bool moreIsBetter;
    private readonly bool narrow;

    public TargetKernel(Criterion criterion, TargetMethod method)
    {
        maximum = Points.From(criterion.Maximum).Raw;
        moreIsBetter = method.MoreIsBetter;
        floor = (long)(method.Floor * FloorUnits);
        overPerShare = method.Over is null ? 0 : Points.From(method.Over.PerPercent).Raw * 100;
        overCap = method.Over is null ? 0 : Points.From(method.Over.Cap).Raw;
        var field = method.Fields[0];
        common = method.Target is { } target ? field.ToRaw(target) ?? 0 : 0;
        var largest = Math.Max(Math.Abs(field.RawMinimum), Math.Abs(field.RawMaximum));
        narrow = Fits(largest, maximum) && Fits(largest, overPerShare) && Fits(largest, FloorUnits);
    }

    public override void Score(in ScoringBlock block, Span<long> points)
    {
        var actual = block.Field(0)[..points.Length];
        var planned = common == 0 ? block.Field(1)[..points.Length] : default;
        if (narrow && moreIsBetter && floor == 0 && overCap == 0 && common == 0)
        {
            Lanes.Ratio(actual, planned, maximum, points);
            return;
        }

        for (var i = 0; i < points.Length; i++)
        {
            points[i] = One(actual[i], common == 0 ? planned[i] : common);
        }
    }

    public override bool TryReach(in ScoringBlock block, Span<byte> reached)
    {
        var actual = block.Field(0);
        for (var i = 0; i < reached.Length; i++)
        {
            var planned = common == 0 ? block.Field(1)[i] : common;
            reached[i] = (moreIsBetter ? actual[i] >= planned : actual[i] <= planned) ? (byte)1 : (byte)0;
        }

        return true;
    }

    private static bool Fits(long left, long right) =>
        (System.Numerics.BigInteger)left * Math.Max(1, right) < Lanes.Exactly;

    private long One(long actual, long planned)
    {
        if (moreIsBetter ? actual >= planned : actual <= planned)
        {
            var beyond = (Int128)(moreIsBetter ? actual - planned : planned - actual) * overPerShare;
            return maximum + (beyond >= (Int128)overCap * planned ? overCap : Exact.DivRound(beyond, planned));
        }

        // What is reached of what would be full: actual of planned, or planned of actual where less is better.
        var (part, whole) = moreIsBetter ? (Math.Max(0, actual), planned) : (planned, actual);
        if ((Int128)part * FloorUnits < (Int128)floor * whole)
        {
            return 0;
        }

        return narrow ? Exact.DivRoundPositive(part * maximum, whole) : Exact.DivRound((Int128)part * maximum, whole);
    }
}
