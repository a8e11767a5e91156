using System.Numerics;
using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.Columns;

/// <summary>
/// Hand-written loops as one writes them first, one per method: each adds one criterion's points to the totals of a
/// block. No SIMD, no tricks, no explanation. Points are never negative here, so half away from zero is half up.
/// </summary>
internal static class PlainKernels<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public static void AddTarget(long max, ReadOnlySpan<T> planned, ReadOnlySpan<T> actual, Span<long> totals)
    {
        for (var i = 0; i < totals.Length; i++)
        {
            var plan = long.CreateTruncating(planned[i]);
            totals[i] += Rounded(max * Math.Min(long.CreateTruncating(actual[i]), plan), plan);
        }
    }

    public static void AddBanded(BandedRule rule, ReadOnlySpan<T> values, Span<long> totals)
    {
        var thresholds = rule.Thresholds;
        for (var i = 0; i < totals.Length; i++)
        {
            var value = long.CreateTruncating(values[i]);
            var band = 0;
            while (band < thresholds.Length && value >= thresholds[band])
            {
                band++;
            }

            totals[i] += rule.Points[band];
        }
    }

    public static void AddChecklist(ChecklistRule rule, ReadOnlySpan<T> done, Span<long> totals)
    {
        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] += Rounded(rule.Max * long.CreateTruncating(done[i]), rule.Items);
        }
    }

    /// <summary>Adds, or with a sign of −1 takes away, so much for each up to the cap.</summary>
    public static void AddCounted(CountedRule rule, int sign, ReadOnlySpan<T> counts, Span<long> totals)
    {
        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] += sign * Math.Min(long.CreateTruncating(counts[i]) * rule.Each, rule.Cap);
        }
    }

    public static void AddJudged(JudgedRule rule, T[][] inputs, int from, Span<long> totals)
    {
        Span<long> marks = stackalloc long[BenchmarkCampaign.Reviewers];
        for (var i = 0; i < totals.Length; i++)
        {
            var count = 0;
            for (var reviewer = 0; reviewer < BenchmarkCampaign.Reviewers; reviewer++)
            {
                var mark = long.CreateTruncating(inputs[rule.FirstMark + reviewer][from + i]);
                if (mark >= 0)
                {
                    marks[count++] = mark;
                }
            }

            var (sum, divisor) = Aggregate(rule.Aggregate, marks[..count]);
            totals[i] += Rounded(rule.Max * sum, divisor * BenchmarkCampaign.MarkScale);
        }
    }

    private static (long Sum, long Divisor) Aggregate(MarkAggregate aggregate, Span<long> marks)
    {
        if (aggregate == MarkAggregate.Median)
        {
            marks.Sort();
            return marks.Length % 2 == 1 ? (marks[marks.Length / 2], 1) : (marks[(marks.Length / 2) - 1] + marks[marks.Length / 2], 2);
        }

        var (sum, highest, lowest) = (0L, long.MinValue, long.MaxValue);
        foreach (var mark in marks)
        {
            sum += mark;
            highest = Math.Max(highest, mark);
            lowest = Math.Min(lowest, mark);
        }

        return aggregate == MarkAggregate.TrimmedMean && marks.Length >= 4 ? (sum - highest - lowest, marks.Length - 2) : (sum, marks.Length);
    }

    private static long Rounded(long number, long by) => (number + (by / 2)) / by;
}
