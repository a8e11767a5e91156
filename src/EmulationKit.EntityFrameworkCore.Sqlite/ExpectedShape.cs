using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EmulationKit.EntityFrameworkCore.Sqlite;

/// <summary>
/// Tells SQLite what the tables will look like: very many rows of one campaign, few of one unit or bloc. Without statistics
/// it takes every index for as good as another, and reads a whole campaign in order to show the sheets of one unit. Whoever
/// runs ANALYZE later replaces this by what is there.
/// </summary>
internal static class ExpectedShape
{
    private const long Rows = 100_000;

    // How many rows share one value of a column, where that is more than a few.
    private static readonly Dictionary<string, long> Alike = new(StringComparer.Ordinal)
    {
        ["Campaign"] = Rows / 10, ["CampaignId"] = Rows / 10, ["Run"] = Rows / 10, ["Chain"] = Rows / 10,
        ["Board"] = Rows / 4, ["Award"] = Rows / 4, ["State"] = Rows / 4, ["Outcome"] = Rows / 4, ["Kind"] = Rows / 4, ["Nature"] = Rows / 2, ["Role"] = Rows / 4,
        ["IsAnswered"] = Rows / 2, ["LiftedOn"] = Rows / 2, ["AnsweredOn"] = Rows / 2, ["SealHash"] = 1, ["Id"] = 1, ["Code"] = 1,
    };

    private const long Few = 20;

    public static async Task TellAsync(KitDbContext context, CancellationToken cancellationToken)
    {
        // Makes the table of statistics, without a look at tables of the host's own.
        await context.Database.ExecuteSqlRawAsync("ANALYZE \"EkCampaigns\"", cancellationToken);
        foreach (var table in context.Model.GetRelationalModel().Tables)
        {
            var key = table.PrimaryKey is { } primary ? [($"sqlite_autoindex_{table.Name}_1", ShapeOf(Rows, primary.Columns, isUnique: true))] : Array.Empty<(string, string)>();
            foreach (var (name, shape) in key.Concat(table.Indexes.Select(i => (i.Name, ShapeOf(i.Filter is null ? Rows : Rows / 10, i.Columns, i.IsUnique)))))
            {
                await context.Database.ExecuteSqlAsync($"DELETE FROM sqlite_stat1 WHERE idx = {name}", cancellationToken);
                await context.Database.ExecuteSqlAsync($"INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ({table.Name}, {name}, {shape})", cancellationToken);
            }
        }

        await context.Database.ExecuteSqlRawAsync("ANALYZE sqlite_master", cancellationToken);
    }

    // The rows there are, then how many share the first column, the first two, and so on.
    private static string ShapeOf(long rows, IReadOnlyList<IColumn> columns, bool isUnique)
    {
        var alike = rows;
        var numbers = new List<long> { rows };
        foreach (var column in columns)
        {
            alike = Math.Max(1, alike * Alike.GetValueOrDefault(column.Name, Few) / Rows);
            numbers.Add(alike);
        }

        if (isUnique)
        {
            numbers[^1] = 1;
        }

        return string.Join(' ', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
    }
}
