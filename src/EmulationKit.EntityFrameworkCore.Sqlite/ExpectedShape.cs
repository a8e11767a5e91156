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
        ["Campaign"] = Rows, ["CampaignId"] = Rows, ["Run"] = Rows, ["Chain"] = Rows,
        ["Board"] = Rows / 4, ["Award"] = Rows / 4, ["State"] = Rows / 4, ["Outcome"] = Rows / 4, ["Kind"] = Rows / 4, ["Nature"] = Rows / 2, ["Role"] = Rows / 4,
        ["IsAnswered"] = Rows / 2, ["LiftedOn"] = Rows / 2, ["AnsweredOn"] = Rows / 2, ["SealHash"] = 1, ["Id"] = 1, ["Code"] = 1,
    };

    private const long Few = 20;

    public static async Task TellAsync(KitDbContext context, CancellationToken cancellationToken)
    {
        // Makes the table of statistics, without a look at tables of the host's own.
        await context.Database.ExecuteSqlRawAsync("ANALYZE \"EkCampaigns\"", cancellationToken);
        foreach (var index in context.Model.GetRelationalModel().Tables.SelectMany(t => t.Indexes))
        {
            var (table, name, shape) = (index.Table.Name, index.Name, ShapeOf(index));
            await context.Database.ExecuteSqlAsync($"DELETE FROM sqlite_stat1 WHERE idx = {name}", cancellationToken);
            await context.Database.ExecuteSqlAsync($"INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ({table}, {name}, {shape})", cancellationToken);
        }

        await context.Database.ExecuteSqlRawAsync("ANALYZE sqlite_master", cancellationToken);
    }

    // The rows of the table, then how many share the first column, the first two, and so on.
    private static string ShapeOf(ITableIndex index)
    {
        var alike = Rows;
        var numbers = new List<long> { Rows };
        foreach (var column in index.Columns)
        {
            alike = Math.Max(1, alike * Math.Min(Rows, Alike.GetValueOrDefault(column.Name, Few)) / Rows);
            numbers.Add(alike);
        }

        if (index.IsUnique)
        {
            numbers[^1] = 1;
        }

        return string.Join(' ', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
    }
}
