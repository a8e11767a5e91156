using System.Globalization;
using Microsoft.Data.Sqlite;

namespace EmulationKit.Benchmarks.Throughput;

/// <summary>The rows of the bare table, as somebody would read them who needs nothing else of the kit.</summary>
internal sealed class ThroughputRows(string connection)
{
    private const string Statement = """
        SELECT r."Rank", p."Name", coalesce(r."Total", 0), coalesce(r."Share", 0) FROM "EkEvaluationRows" r JOIN "EkParticipants" p ON p."Id" = r."Participant"
        WHERE r."Run" = (SELECT "Id" FROM "EkEvaluationRuns" WHERE "IsPublished") AND r."Board" = '' ORDER BY r."Place", r."SortKey"
        """;

    /// <summary>The rows, read once: who asks no database for them is the hardest peer.</summary>
    public IReadOnlyList<(string Rank, string Name, string Total, string Share)> InMemory { get; set; } = [];

    public async Task<IReadOnlyList<(string Rank, string Name, string Total, string Share)>> ReadAsync()
    {
        await using var opened = new SqliteConnection(connection);
        await opened.OpenAsync();
        await using var command = opened.CreateCommand();
        command.CommandText = Statement;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string, string, string, string)>();
        while (await reader.ReadAsync())
        {
            rows.Add((reader.IsDBNull(0) ? "" : Text($"{reader.GetInt32(0)}"), reader.GetString(1), Text($"{new Points(reader.GetInt64(2)).ToDecimal():0.00}"), Text($"{reader.GetInt64(3) / 1_000_000m:P1}")));
        }

        return rows;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
