using System.Numerics;
using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.Columns;

/// <summary>
/// Hand-written loops, one per method: each adds one criterion's points to the totals of a block.
/// No SIMD, no explanation. Points here are never negative, so half away from zero is half up.
/// </summary>
internal static class ScalarKernels<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public static void AddTarget(long max, ReadOnlySpan<T> planned, ReadOnlySpan<T> actual, Span<long> totals)
    {
        planned = planned[..totals.Length];
        actual = actual[..totals.Length];
        for (var i = 0; i < totals.Length; i++)
        {
            var plan = long.CreateTruncating(planned[i]);
            var reached = Branchless.Min(long.CreateTruncating(actual[i]), plan);
            totals[i] += ((max * reached) + (plan >> 1)) / plan;
        }
    }

    public static void AddBanded(BandedRule rule, ReadOnlySpan<T> values, Span<long> totals)
    {
        values = values[..totals.Length];
        var (t1, t2, t3, t4) = (rule.Thresholds[0], rule.Thresholds[1], rule.Thresholds[2], rule.Thresholds[3]);
        var points = rule.Points;
        for (var i = 0; i < totals.Length; i++)
        {
            var value = int.CreateTruncating(values[i]);
            var band = (value >= t1 ? 1 : 0) + (value >= t2 ? 1 : 0) + (value >= t3 ? 1 : 0) + (value >= t4 ? 1 : 0);
            totals[i] += points[band];
        }
    }

    /// <summary>Adds the points that stand in a table by the input: a checklist has few answers.</summary>
    public static void AddTabled(long[] points, ReadOnlySpan<T> done, Span<long> totals)
    {
        done = done[..totals.Length];
        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] += points[int.CreateTruncating(done[i])];
        }
    }

    public static void AddCounted(CountedRule rule, ReadOnlySpan<T> counts, Span<long> totals)
    {
        counts = counts[..totals.Length];
        var (each, cap) = (rule.Each, rule.Cap);
        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] += Branchless.Min(long.CreateTruncating(counts[i]) * each, cap);
        }
    }

    public static void SubtractCounted(CountedRule rule, ReadOnlySpan<T> counts, Span<long> totals)
    {
        counts = counts[..totals.Length];
        var (each, cap) = (rule.Each, rule.Cap);
        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] -= Branchless.Min(long.CreateTruncating(counts[i]) * each, cap);
        }
    }

    /// <summary>Adds the bonus and caps the total; the deduction is taken off before or after alike,
    /// because the parts without it never pass the scale.</summary>
    public static void AddCapped(ReadOnlySpan<long> bonus, Span<long> totals)
    {
        bonus = bonus[..totals.Length];
        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] = Branchless.Min(totals[i] + bonus[i], BenchmarkCampaign.Scale);
        }
    }
}
