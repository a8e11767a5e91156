using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.Rules;

/// <summary>The formulas that the rules' expressions call; public, because the expressions are compiled outside.</summary>
public static class RuleFormulas
{
    /// <summary>Max × min(actual, planned) / planned.</summary>
    public static long Target(long max, long planned, long actual) => Exact.DivRound(max * Math.Min(actual, planned), planned);

    /// <summary>The points of the band that the value reaches.</summary>
    public static long Banded(int criterion, long value)
    {
        var rule = BenchmarkCampaign.Banded[criterion];
        var band = 0;
        while (band < rule.Thresholds.Length && value >= rule.Thresholds[band])
        {
            band++;
        }

        return rule.Points[band];
    }

    /// <summary>Max × done / items.</summary>
    public static long Checklist(long max, long done, long items) => Exact.DivRound(max * done, items);

    /// <summary>Count × each, at most the cap.</summary>
    public static long Counted(long cap, long each, long count) => Math.Min(cap, each * count);

    /// <summary>The marks' aggregate over the mark scale.</summary>
    public static long Judged(int criterion, RuleInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var rule = BenchmarkCampaign.Judged[criterion];
        Span<long> marks = stackalloc long[BenchmarkCampaign.Reviewers];
        var count = 0;
        for (var reviewer = 0; reviewer < BenchmarkCampaign.Reviewers; reviewer++)
        {
            var mark = inputs.Values[rule.FirstMark + reviewer];
            if (mark != BenchmarkCampaign.Abstained)
            {
                marks[count++] = mark;
            }
        }

        marks = marks[..count];
        marks.Sort();
        var counted = rule.Aggregate switch
        {
            MarkAggregate.Median => marks[((count - 1) / 2)..((count / 2) + 1)],
            MarkAggregate.TrimmedMean when count >= 4 => marks[1..^1],
            _ => marks,
        };
        var sum = 0L;
        foreach (var mark in counted)
        {
            sum += mark;
        }

        return Exact.DivRound(rule.Max * sum, counted.Length * BenchmarkCampaign.MarkScale);
    }
}
