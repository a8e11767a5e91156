namespace EmulationKit.Criteria;

/// <summary>Points by the band that holds the first field.</summary>
internal sealed class BandedKernel(BandLayout layout) : CriterionKernel
{
    private readonly long[] starts = layout.Starts[1..];
    private readonly long[] bands = layout.Points;

    public override void Score(in ScoringBlock block, Span<long> points)
    {
        var values = block.Field(0)[..points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            // Counting the starts that are passed has no branch to mispredict; bands are few.
            var value = values[i];
            var band = 0;
            foreach (var start in starts)
            {
                band += value >= start ? 1 : 0;
            }

            points[i] = bands[band];
        }
    }
}
