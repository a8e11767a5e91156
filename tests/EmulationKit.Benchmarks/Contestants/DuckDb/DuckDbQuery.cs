using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.DuckDb;

/// <summary>
/// The one statement that scores, ranks and grants the first five awards. The sixth drops leaders again and again until
/// a share holds, which SQL can say only by recursion per cluster; it is left to C#, to the database's advantage.
/// </summary>
internal static class DuckDbQuery
{
    public const string Table = "participants";

    public static string Text { get; } = Build();

    private static string Build()
    {
        var main = string.Join(
            "\n + ",
            [
                .. BenchmarkCampaign.Targets.Select(DuckDbCriteria.Target),
                .. BenchmarkCampaign.Banded.Select(DuckDbCriteria.Banded),
                .. BenchmarkCampaign.Checklists.Select(DuckDbCriteria.Checklist),
                .. BenchmarkCampaign.Judged.Select(DuckDbCriteria.Judged),
                .. BenchmarkCampaign.Counts.Select(DuckDbCriteria.Counted),
            ]);
        var bonus = string.Join(" + ", BenchmarkCampaign.Bonuses.Select(DuckDbCriteria.Counted));
        var deduction = DuckDbCriteria.Counted(BenchmarkCampaign.Deduction);
        var from = Table;
        foreach (var rule in BenchmarkCampaign.Judged.Where(rule => rule.Aggregate == MarkAggregate.Median))
        {
            from = DuckDbMedian.Query(rule, from);
        }

        return $"""
            SELECT id, total, CASE WHEN ranked IS NULL THEN 0 ELSE rank END::INTEGER,
                CASE WHEN ranked IS NULL THEN 0 ELSE {DuckDbAwards.Mask} END::INTEGER
            FROM (SELECT id, total, bonus, ranked, rank() OVER by_total AS rank, count(*) OVER by_total AS reached,
                count(ranked) OVER (PARTITION BY cluster) AS evaluated
            FROM (SELECT id, cluster, total, bonus, CASE WHEN knockout1 = 0 THEN total END AS ranked
            FROM (SELECT id, cluster, knockout1, bonus, least({BenchmarkCampaign.Scale}, main + bonus - deduction) AS total
            FROM (SELECT id, cluster, knockout1, {bonus} AS bonus, {deduction} AS deduction, {main} AS main FROM {from})))
            WINDOW by_total AS (PARTITION BY cluster ORDER BY ranked DESC NULLS LAST))
            """;
    }
}
