namespace EmulationKit.Benchmarks.Definition;

/// <summary>The inputs by name, for contestants that hold them under names: <c>target1.planned</c>, <c>judged2.mark5</c>, <c>count1</c>.</summary>
internal static class InputNames
{
    /// <summary>The 54 inputs in the order of their numbers.</summary>
    public static readonly (int Number, string Name)[] All = [.. Named().OrderBy(input => input.Number)];

    private static IEnumerable<(int Number, string Name)> Named() =>
    [
        .. BenchmarkCampaign.Targets.SelectMany(rule => new[] { (rule.Planned, $"{rule.Code}.planned"), (rule.Actual, $"{rule.Code}.actual") }),
        .. BenchmarkCampaign.Banded.Select(rule => (rule.Value, rule.Code)),
        .. BenchmarkCampaign.Checklists.Select(rule => (rule.Done, rule.Code)),
        .. BenchmarkCampaign.Judged.SelectMany(rule => Enumerable.Range(0, BenchmarkCampaign.Reviewers)
            .Select(reviewer => (rule.FirstMark + reviewer, $"{rule.Code}.mark{reviewer + 1}"))),
        .. BenchmarkCampaign.Counts.Select(rule => (rule.Count, rule.Code)),
        .. BenchmarkCampaign.Bonuses.Select(rule => (rule.Count, rule.Code)),
        (BenchmarkCampaign.Deduction.Count, BenchmarkCampaign.Deduction.Code),
        (BenchmarkCampaign.KnockedOut, "knockout1"),
    ];
}
