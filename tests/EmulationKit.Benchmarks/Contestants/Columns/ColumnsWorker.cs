using System.Numerics;
using EmulationKit.Benchmarks.Data;
using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.Columns;

/// <summary>Computes one block of clusters: all criteria column by column, then cluster by cluster. One per thread.</summary>
internal sealed class ColumnsWorker<T>(BenchmarkData data, T[][] inputs, byte[] knockedOut, long[][] checklistPoints, bool plain)
    where T : unmanaged, IBinaryInteger<T>
{
    private readonly ClusterAwards awards = new();
    private long[] bonus = [];

    public void Compute(ClusterBlock block, RunResult result)
    {
        var starts = data.ClusterStarts;
        var from = starts[block.FirstCluster];
        var count = starts[block.EndCluster] - from;
        if (bonus.Length < count)
        {
            bonus = new long[count];
        }

        var bonuses = bonus.AsSpan(0, count);
        if (plain)
        {
            ScorePlainly(from, count, bonuses, result.Totals.AsSpan(from, count));
        }
        else
        {
            Score(from, count, bonuses, result.Totals.AsSpan(from, count));
        }

        for (var cluster = block.FirstCluster; cluster < block.EndCluster; cluster++)
        {
            var (start, size) = (starts[cluster], starts[cluster + 1] - starts[cluster]);
            awards.Decide(
                result.Totals.AsSpan(start, size),
                bonuses.Slice(start - from, size),
                data.Leaders.AsSpan(start, size),
                knockedOut.AsSpan(start, size),
                result.Ranks.AsSpan(start, size),
                result.Awards.AsSpan(start, size));
        }
    }

    private void ScorePlainly(int from, int count, Span<long> bonuses, Span<long> totals)
    {
        ReadOnlySpan<T> Input(int input) => inputs[input].AsSpan(from, count);

        foreach (var rule in BenchmarkCampaign.Targets)
        {
            PlainKernels<T>.AddTarget(rule.Max, Input(rule.Planned), Input(rule.Actual), totals);
        }

        foreach (var rule in BenchmarkCampaign.Banded)
        {
            PlainKernels<T>.AddBanded(rule, Input(rule.Value), totals);
        }

        foreach (var rule in BenchmarkCampaign.Checklists)
        {
            PlainKernels<T>.AddChecklist(rule, Input(rule.Done), totals);
        }

        foreach (var rule in BenchmarkCampaign.Judged)
        {
            PlainKernels<T>.AddJudged(rule, inputs, from, totals);
        }

        foreach (var rule in BenchmarkCampaign.Counts)
        {
            PlainKernels<T>.AddCounted(rule, 1, Input(rule.Count), totals);
        }

        bonuses.Clear();
        foreach (var rule in BenchmarkCampaign.Bonuses)
        {
            PlainKernels<T>.AddCounted(rule, 1, Input(rule.Count), bonuses);
        }

        ScalarKernels<T>.AddCapped(bonuses, totals);
        PlainKernels<T>.AddCounted(BenchmarkCampaign.Deduction, -1, Input(BenchmarkCampaign.Deduction.Count), totals);
    }

    private void Score(int from, int count, Span<long> bonuses, Span<long> totals)
    {
        ReadOnlySpan<T> Input(int input) => inputs[input].AsSpan(from, count);

        foreach (var rule in BenchmarkCampaign.Targets)
        {
            ScalarKernels<T>.AddTarget(rule.Max, Input(rule.Planned), Input(rule.Actual), totals);
        }

        foreach (var rule in BenchmarkCampaign.Banded)
        {
            ScalarKernels<T>.AddBanded(rule, Input(rule.Value), totals);
        }

        for (var i = 0; i < checklistPoints.Length; i++)
        {
            ScalarKernels<T>.AddTabled(checklistPoints[i], Input(BenchmarkCampaign.Checklists[i].Done), totals);
        }

        foreach (var rule in BenchmarkCampaign.Judged)
        {
            var mark = rule.FirstMark;
            AddJudged(rule, Input(mark), Input(mark + 1), Input(mark + 2), Input(mark + 3), Input(mark + 4), totals);
        }

        foreach (var rule in BenchmarkCampaign.Counts)
        {
            ScalarKernels<T>.AddCounted(rule, Input(rule.Count), totals);
        }

        bonuses.Clear();
        foreach (var rule in BenchmarkCampaign.Bonuses)
        {
            ScalarKernels<T>.AddCounted(rule, Input(rule.Count), bonuses);
        }

        ScalarKernels<T>.AddCapped(bonuses, totals);
        ScalarKernels<T>.SubtractCounted(BenchmarkCampaign.Deduction, Input(BenchmarkCampaign.Deduction.Count), totals);
    }

    private static void AddJudged(JudgedRule rule, ReadOnlySpan<T> m1, ReadOnlySpan<T> m2, ReadOnlySpan<T> m3, ReadOnlySpan<T> m4, ReadOnlySpan<T> m5, Span<long> totals)
    {
        switch (rule.Aggregate)
        {
            case MarkAggregate.Median:
                JudgedKernels<T>.AddMedian(rule.Max, m1, m2, m3, m4, m5, totals);
                break;
            case MarkAggregate.Mean:
                JudgedKernels<T>.AddMean(rule.Max, m1, m2, m3, m4, m5, totals);
                break;
            default:
                JudgedKernels<T>.AddTrimmedMean(rule.Max, m1, m2, m3, m4, m5, totals);
                break;
        }
    }
}
