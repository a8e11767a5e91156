namespace EmulationKit.Criteria;

/// <summary>Points by the days late of each report.</summary>
internal sealed class LatenessKernel(Criterion criterion, LatenessMethod method) : CriterionKernel
{
    private readonly long maximum = Points.From(criterion.Maximum).Raw;
    private readonly int reports = method.Reports;
    private readonly long[] days = [.. method.Steps.Select(s => (long)s.UpToDays)];
    private readonly long[] steps = [.. method.Steps.Select(s => Points.From(s.Points).Raw), Points.From(method.After).Raw];

    public override void Score(in ScoringBlock block, Span<long> points)
    {
        points.Clear();
        for (var r = 0; r < reports; r++)
        {
            var late = block.Field(r);
            for (var i = 0; i < points.Length; i++)
            {
                var step = 0;
                foreach (var limit in days)
                {
                    step += late[i] > limit ? 1 : 0;
                }

                points[i] += steps[step];
            }
        }

        for (var i = 0; i < points.Length; i++)
        {
            points[i] = Math.Min(maximum, points[i]);
        }
    }
}
