using System.Diagnostics;
using System.Globalization;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmulationKit.Benchmarks.Load;

/// <summary><c>load</c>: reads packed sheets from SQLite through Entity Framework, by a plain reader, and from one row per
/// score, in turn. Leaves with 1 if a limit is missed at a million sheets.</summary>
internal static class LoadCommand
{
    public const string Usage = "load [--rows 1000000] [--tall 100000] [--rounds 5]";

    private const int GateRows = 1_000_000;
    private const double MostTimesReader = 1.5;
    private const double LeastTimesFasterThanTall = 15;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (rows, tall, rounds) = (Given(arguments, "--rows", GateRows), Given(arguments, "--tall", 100_000), Given(arguments, "--rounds", 5));
        tall = Math.Min(rows, tall);
        var data = new LoadData(rows);
        await using var database = await LoadDatabase.FillAsync(data, rows, tall);
        var (kit, reader, scores) = (new List<double>(), new List<double>(), new List<double>());

        // The first round warms up.
        for (var round = 0; round <= rounds; round++)
        {
            var times = (await TimeAsync(() => ThroughKitAsync(database), rows), await TimeAsync(() => ByReaderAsync(database), rows), await TimeAsync(() => TallAsync(database, data), tall));
            if (round > 0)
            {
                kit.Add(times.Item1);
                reader.Add(times.Item2);
                scores.Add(times.Item3);
            }
        }

        var (timesReader, timesFaster) = (Median(kit) / Median(reader), Median(scores) / Median(kit));
        Console.WriteLine("| Path | Sheets | Rounds | s per million, median | least–most |");
        Console.WriteLine("|---|---|---|---|---|");
        Print("packed rows, the kit through Entity Framework", rows, kit);
        Print("packed rows, plain reader", rows, reader);
        Print($"{data.Criteria} rows per sheet, Entity Framework", tall, scores);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\n{rows:N0} sheets of {data.Criteria} criteria, {database.Megabytes:0} MB: {timesReader:0.00} times the plain reader (at most {MostTimesReader}), {timesFaster:0.0} times as fast as one row per score (at least {LeastTimesFasterThanTall}; measured on {tall:N0} sheets)."));
        return rows < GateRows || (timesReader <= MostTimesReader && timesFaster >= LeastTimesFasterThanTall) ? 0 : 1;
    }

    private static async Task<int> ThroughKitAsync(LoadDatabase database)
    {
        var sheets = new List<PackedSheet>();
        await foreach (var sheet in database.Sheets.OfCampaignAsync(database.Campaign, finalOnly: true))
        {
            sheets.Add(sheet);
        }

        return sheets.Count;
    }

    private static async Task<int> ByReaderAsync(LoadDatabase database)
    {
        var sheets = new List<PackedSheet>();
        await using var connection = new SqliteConnection(database.Connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT "Participant", "Kind", "Bloc", "RulesVersion", "State", "Packed" FROM "EkScoreSheets"
            WHERE "Campaign" = $campaign AND "Packed" IS NOT NULL AND "State" = 'Appraised'
            """;
        command.Parameters.AddWithValue("$campaign", database.Campaign.Value);
        await using var reader = await command.ExecuteReaderAsync();
        while (reader.Read())
        {
            sheets.Add(new(new ParticipantId(reader.GetGuid(0)), reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.GetInt32(3), reader.GetString(4) == "Appraised", reader.GetFieldValue<byte[]>(5)));
        }

        return sheets.Count;
    }

    private static async Task<int> TallAsync(LoadDatabase database, LoadData data)
    {
        await using var context = database.Scores();
        var rows = await context.Scores.AsNoTracking().ToListAsync();
        return rows.Count / data.Criteria;
    }

    // Seconds per million sheets.
    private static async Task<double> TimeAsync(Func<Task<int>> load, int expected)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var loaded = await load();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return loaded == expected ? seconds * 1e6 / expected : throw new InvalidOperationException($"{loaded} sheets were loaded instead of {expected}.");
    }

    private static void Print(string path, int sheets, List<double> samples) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {path} | {sheets:N0} | {samples.Count} | {Median(samples):0.00} | {samples.Min():0.00}–{samples.Max():0.00} |"));

    private static double Median(List<double> samples) => samples.Order().ElementAt(samples.Count / 2);

    private static int Given(string[] arguments, string name, int otherwise) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length && int.TryParse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : otherwise;
}
