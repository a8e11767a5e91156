using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.Linq;

/// <summary>The criteria in decimals over named values, written straight from the rules.</summary>
internal static class LinqFormulas
{
    public static decimal Target(TargetRule rule, Dictionary<string, decimal> values)
    {
        var planned = values[$"{rule.Code}.planned"];
        return Rounded(InPoints(rule.Max) * Math.Min(values[$"{rule.Code}.actual"], planned) / planned);
    }

    public static decimal Banded(BandedRule rule, Dictionary<string, decimal> values) =>
        InPoints(rule.Points[rule.Thresholds.Count(threshold => values[rule.Code] >= threshold)]);

    public static decimal Checklist(ChecklistRule rule, Dictionary<string, decimal> values) =>
        Rounded(InPoints(rule.Max) * values[rule.Code] / rule.Items);

    public static decimal Counted(CountedRule rule, Dictionary<string, decimal> values) =>
        Math.Min(InPoints(rule.Cap), values[rule.Code] * InPoints(rule.Each));

    public static decimal Judged(JudgedRule rule, Dictionary<string, decimal> values)
    {
        var marks = Enumerable.Range(1, BenchmarkCampaign.Reviewers)
            .Select(reviewer => $"{rule.Code}.mark{reviewer}")
            .Where(values.ContainsKey)
            .Select(key => values[key])
            .Order()
            .ToList();
        var counted = rule.Aggregate switch
        {
            MarkAggregate.Median => marks.Skip((marks.Count - 1) / 2).Take(marks.Count % 2 == 0 ? 2 : 1).ToList(),
            MarkAggregate.TrimmedMean when marks.Count >= 4 => marks.Skip(1).SkipLast(1).ToList(),
            _ => marks,
        };
        return Rounded(InPoints(rule.Max) * counted.Sum() / (counted.Count * BenchmarkCampaign.MarkScale));
    }

    private static decimal InPoints(long raw) => new Points(raw).ToDecimal();

    private static decimal Rounded(decimal points) => Math.Round(points, Points.Decimals, MidpointRounding.AwayFromZero);
}
