namespace EmulationKit.Criteria;

/// <summary>Points against the leader of the participant's bloc.</summary>
internal sealed class LeaderRelativeKernel(long maximum) : CriterionKernel
{
    public override bool DecidesMissing => true;

    public override void Score(in ScoringBlock block, Span<long> points)
    {
        var leaders = Guard.Against.Null(block.Leaders);
        var actual = block.Field(0);
        var planned = block.Field(1);
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = One(actual[i], planned[i], leaders.Of(block.First + i));
        }
    }

    public override bool TryReach(in ScoringBlock block, Span<byte> reached)
    {
        var actual = block.Field(0);
        var planned = block.Field(1);
        for (var i = 0; i < reached.Length; i++)
        {
            reached[i] = planned[i] <= 0 ? NoTarget : actual[i] >= planned[i] ? (byte)1 : (byte)0;
        }

        return true;
    }

    private long One(long actual, long planned, BlocLeader leader)
    {
        if (actual < 0)
        {
            return Missing;
        }

        if (leader.Planned <= 0)
        {
            // Nobody has a target: against the largest value, of which someone knocked out may have more.
            return leader.Actual == 0 ? 0 : Math.Min(maximum, Exact.DivRound((Int128)actual * maximum, leader.Actual));
        }

        if (planned <= 0)
        {
            return Missing;
        }

        if (actual <= planned || leader.Actual <= leader.Planned)
        {
            return Exact.DivRound((Int128)Math.Min(actual, planned) * maximum, (Int128)planned * 2);
        }

        // ½M + ½M·(A/T − 1)/(L − 1) over one denominator, so that it is rounded once.
        var own = (Int128)(actual - planned) * leader.Planned;
        var best = (Int128)(leader.Actual - leader.Planned) * planned;
        return own >= best ? maximum : Exact.DivRound(maximum * (best + own), best * 2);
    }
}
