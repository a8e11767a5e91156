using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.DuckDb;

/// <summary>
/// The criteria as SQL expressions in whole numbers over the columns of the wide table. An abstention is NULL, which
/// least and greatest skip. <c>//</c> divides whole numbers; nothing here is negative, so adding half rounds.
/// </summary>
internal static class DuckDbCriteria
{
    /// <summary>The column of an input name: <c>target1.planned</c> becomes <c>target1_planned</c>.</summary>
    public static string Column(string inputName) => inputName.Replace('.', '_');

    public static string Target(TargetRule rule) =>
        $"({rule.Max}::BIGINT * least({rule.Code}_actual, {rule.Code}_planned) + ({rule.Code}_planned >> 1)) // {rule.Code}_planned";

    public static string Banded(BandedRule rule)
    {
        var bands = Enumerable.Range(0, rule.Thresholds.Length).Reverse()
            .Select(band => $"WHEN {rule.Code} >= {rule.Thresholds[band]} THEN {rule.Points[band + 1]}");
        return $"CASE {string.Join(' ', bands)} ELSE {rule.Points[0]} END";
    }

    public static string Checklist(ChecklistRule rule) => $"({rule.Max} * {rule.Code} + {rule.Items / 2}) // {rule.Items}";

    public static string Counted(CountedRule rule) => $"least({rule.Cap}, {rule.Each} * {rule.Code})";

    public static string Judged(JudgedRule rule)
    {
        var (sum, marks) = rule.Aggregate switch
        {
            // The network of the inner query leaves twice the median here: the middle two, or the middle one twice.
            MarkAggregate.Median => ($"{rule.Code}_twice_median", "2"),
            MarkAggregate.TrimmedMean => ($"({Sum(rule)} - {Trimmed(rule, $"greatest({List(rule)}) + least({List(rule)})")})", $"({Count(rule)} - {Trimmed(rule, "2")})"),
            _ => ($"({Sum(rule)})", $"({Count(rule)})"),
        };
        var whole = $"({marks} * {BenchmarkCampaign.MarkScale})";
        return $"({rule.Max}::BIGINT * {sum} + ({whole} >> 1)) // {whole}";
    }

    /// <summary>How many reviewers gave a mark.</summary>
    public static string Count(JudgedRule rule) => string.Join(" + ", Marks(rule).Select(mark => $"({mark} IS NOT NULL)::INTEGER"));

    /// <summary>The columns of the marks.</summary>
    public static IEnumerable<string> Marks(JudgedRule rule) =>
        Enumerable.Range(1, BenchmarkCampaign.Reviewers).Select(reviewer => $"{rule.Code}_mark{reviewer}");

    private static string Sum(JudgedRule rule) => string.Join(" + ", Marks(rule).Select(mark => $"coalesce({mark}, 0)"));

    private static string List(JudgedRule rule) => string.Join(", ", Marks(rule));

    private static string Trimmed(JudgedRule rule, string taken) => $"CASE WHEN {Count(rule)} >= 4 THEN {taken} ELSE 0 END";
}
