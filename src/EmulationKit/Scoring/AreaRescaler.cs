namespace EmulationKit.Scoring;

/// <summary>Lets the other main criteria of an area stand for one that is missing: their points are scaled up to the
/// area's maximum and rounded once.</summary>
internal sealed class AreaRescaler
{
    private readonly ScoringPlan plan;
    private readonly long[]?[] sums;
    private readonly long[]?[] missing;
    private bool any;

    public AreaRescaler(ScoringPlan plan)
    {
        this.plan = plan;
        sums = new long[plan.Areas.Length][];
        missing = new long[plan.Areas.Length][];
        foreach (var area in plan.RescaledAreas)
        {
            sums[area] = new long[Criteria.ScoringBlock.Capacity];
            missing[area] = new long[Criteria.ScoringBlock.Capacity];
        }
    }

    public void Begin(int count)
    {
        any = false;
        foreach (var area in plan.RescaledAreas)
        {
            sums[area].AsSpan(0, count).Clear();
            missing[area].AsSpan(0, count).Clear();
        }
    }

    /// <summary>Notes the points of a main criterion.</summary>
    public void Add(CompiledCriterion criterion, ReadOnlySpan<long> points)
    {
        if (sums[criterion.Area] is { } sum)
        {
            Sums.Add(points, sum.AsSpan(0, points.Length));
        }
    }

    /// <summary>Notes that a criterion's input is missing.</summary>
    public void Miss(CompiledCriterion criterion, int i)
    {
        any = true;
        if (missing[criterion.Area] is { } lost)
        {
            lost[i] += criterion.Maximum;
        }
    }

    public void End(BlockScorer scorer, int from, int count)
    {
        if (!any)
        {
            return;
        }

        foreach (var area in plan.RescaledAreas)
        {
            for (var i = 0; i < count; i++)
            {
                if (missing[area] is { } lost && sums[area] is { } sum && lost[i] > 0)
                {
                    Rescale(scorer, area, from, i, sum[i], lost[i]);
                }
            }
        }
    }

    private static void Rescale(BlockScorer scorer, int area, int from, int i, long sum, long lost)
    {
        var whole = scorer.ProfileAt(from + i).AreaMain[area];
        var present = whole - lost;
        if (present <= 0)
        {
            scorer.Refuse(i);
            return;
        }

        scorer.Adjust(area, from, i, Exact.DivRound((Int128)sum * whole, present) - sum);
    }
}
