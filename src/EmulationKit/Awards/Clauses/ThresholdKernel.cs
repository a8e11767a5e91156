using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>Whether the total, or a tracked number of points, is at least so much.</summary>
internal sealed class ThresholdKernel(int? slot, long required) : ClauseKernel
{
    public override void Test(in ClauseBlock block, Span<Truth> results)
    {
        var points = slot is { } tracked ? block.Tracked(tracked) : block.Totals;
        for (var i = 0; i < results.Length; i++)
        {
            // The sign of the difference, with no branch on the points.
            results[i] = (Truth)(((ulong)(required - 1 - points[i]) >> 63) << 1);
        }

        if (slot is null || !points.Contains(TrackedList.NotKnown))
        {
            return;
        }

        for (var i = 0; i < results.Length; i++)
        {
            results[i] = points[i] == TrackedList.NotKnown ? Truth.Unknown : results[i];
        }
    }
}
