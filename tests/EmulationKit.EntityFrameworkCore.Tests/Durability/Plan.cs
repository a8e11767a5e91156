using System.Data.Common;
using System.Text.Json;
using EmulationKit.EntityFrameworkCore.Tests.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

/// <summary>How a database answers a question, and what work it is.</summary>
/// <param name="Text">The plan in the database's own words.</param>
/// <param name="Work">SQLite: how many steps its machine took. PostgreSQL: how many rows were looked at in all.</param>
/// <param name="Faults">Whole tables read, or whole tables sorted.</param>
internal sealed record Plan(string Text, long Work, IReadOnlyList<string> Faults)
{
    private const int Few = 2_500;

    public static async Task<Plan> OfAsync(Store store, Asked asked)
    {
        await using var context = await store.ContextAsync();
        await context.Database.OpenConnectionAsync();
        var connection = context.Database.GetDbConnection();
        return connection is SqliteConnection sqlite ? await OfSqliteAsync(sqlite, asked) : await OfPostgreSqlAsync(connection, asked);
    }

    private static async Task<Plan> OfSqliteAsync(SqliteConnection connection, Asked asked)
    {
        var steps = await RowsAsync(connection, "EXPLAIN QUERY PLAN " + asked.Sql, asked, column: 3);
        var (work, sorted) = Run(connection, asked);
        var scanned = steps.Where(step => step.StartsWith("SCAN e", StringComparison.Ordinal) && !step.Contains("INDEX", StringComparison.Ordinal) && work > Few);
        // What is sorted apart must be little: all of it is read for that.
        return new(string.Join("\n", steps), work, [.. scanned, .. sorted && work > 40 * Few ? ["sorts much"] : Array.Empty<string>()]);
    }

    private static async Task<Plan> OfPostgreSqlAsync(DbConnection connection, Asked asked)
    {
        var json = string.Concat(await RowsAsync(connection, "EXPLAIN (ANALYZE, FORMAT JSON) " + asked.Sql, asked, column: 0));
        var nodes = Nodes(JsonDocument.Parse(json).RootElement[0].GetProperty("Plan")).ToArray();
        var faults = nodes.Where(n => (Word(n, "Node Type") == "Seq Scan" && Seen(n) > Few && !(asked.Counts && CountsMost(n))) || (Word(n, "Node Type").Contains("Sort", StringComparison.Ordinal) && Below(n) > Few));
        var work = nodes.Where(n => n.TryGetProperty("Relation Name", out _)).Sum(Seen);
        return new(string.Join("\n", nodes.Select(n => $"{Word(n, "Node Type")} {Word(n, "Index Name")} {Word(n, "Relation Name")} {Seen(n)}")), work, [.. faults.Select(n => Word(n, "Node Type"))]);
    }

    private static async Task<List<string>> RowsAsync(DbConnection connection, string sql, Asked asked, int column)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddRange(asked.Parameters.ToArray());
        var rows = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                rows.Add(reader.GetString(column));
            }
        }

        command.Parameters.Clear();
        return rows;
    }

    private static (long Steps, bool Sorted) Run(SqliteConnection connection, Asked asked)
    {
        raw.sqlite3_prepare_v2(connection.Handle, asked.Sql, out var statement);
        using (statement)
        {
            foreach (var parameter in asked.Parameters)
            {
                var place = raw.sqlite3_bind_parameter_index(statement, parameter.ParameterName);
                _ = parameter.Value switch
                {
                    null or DBNull => raw.sqlite3_bind_null(statement, place),
                    string text => raw.sqlite3_bind_text(statement, place, text),
                    Guid id => raw.sqlite3_bind_text(statement, place, id.ToString().ToUpperInvariant()),
                    bool yes => raw.sqlite3_bind_int(statement, place, yes ? 1 : 0),
                    var number => raw.sqlite3_bind_int64(statement, place, Convert.ToInt64(number)),
                };
            }

            while (raw.sqlite3_step(statement) == raw.SQLITE_ROW)
            {
            }

            return (raw.sqlite3_stmt_status(statement, raw.SQLITE_STMTSTATUS_VM_STEP, 0), raw.sqlite3_stmt_status(statement, raw.SQLITE_STMTSTATUS_SORT, 0) > 0);
        }
    }

    // Who counts most of a narrow table may as well read it.
    private static bool CountsMost(JsonElement node) => Number(node, "Actual Rows") * 2 > Number(node, "Rows Removed by Filter");

    private static IEnumerable<JsonElement> Nodes(JsonElement node) =>
        [node, .. node.TryGetProperty("Plans", out var below) ? below.EnumerateArray().SelectMany(Nodes) : []];

    private static long Below(JsonElement node) => node.GetProperty("Plans").EnumerateArray().Sum(Seen);

    private static long Seen(JsonElement node) => (Number(node, "Actual Rows") + Number(node, "Rows Removed by Filter")) * Number(node, "Actual Loops");

    private static long Number(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? (long)value.GetDouble() : 0;

    private static string Word(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? value.GetString()! : "";
}
