namespace EmulationKit.Criteria;

/// <summary>Points by the band that holds the first field: those of the lowest band, and at each start the step to the
/// next.</summary>
internal sealed class BandedKernel(BandLayout layout) : CriterionKernel
{
    private readonly long[] starts = layout.Starts[1..];
    private readonly long lowest = layout.Points[0];
    private readonly long[] steps = [.. layout.Points.Zip(layout.Points.Skip(1), (lower, upper) => upper - lower)];

    public override void Score(in ScoringBlock block, Span<long> points)
    {
        var values = block.Field(0)[..points.Length];
        points.Fill(lowest);
        for (var band = 0; band < starts.Length; band++)
        {
            Lanes.AddStep(values, starts[band], steps[band], points);
        }
    }
}
