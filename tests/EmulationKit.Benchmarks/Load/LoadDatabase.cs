using EmulationKit.Campaigns;
using EmulationKit.Scoring;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.Benchmarks.Load;

/// <summary>A database of the kit with very many sheets, and one with a row per score of some of them.</summary>
internal sealed class LoadDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("emulationkit-load-");
    private readonly ServiceProvider services;

    private LoadDatabase() =>
        services = new ServiceCollection().AddEmulationKit().UseSqlite(Connection).Services.BuildServiceProvider();

    public CampaignId Campaign { get; } = CampaignId.New();

    public IPackedSheets Sheets => services.GetRequiredService<IPackedSheets>();

    public string Connection => $"Data Source={Path.Combine(directory.FullName, "kit.db")}";

    public double Megabytes => new FileInfo(Path.Combine(directory.FullName, "kit.db")).Length / 1e6;

    public ScoresContext Scores() =>
        new(new DbContextOptionsBuilder<ScoresContext>().UseSqlite($"Data Source={Path.Combine(directory.FullName, "scores.db")}").Options);

    public static async Task<LoadDatabase> FillAsync(LoadData data, int rows, int tall)
    {
        var database = new LoadDatabase();
        await database.services.MigrateKitDatabaseAsync();
        SheetInsert.Fill(database.Connection, database.Campaign, "any", data, Enumerable.Range(0, rows).Select(_ => Guid.CreateVersion7()));
        await using var scores = database.Scores();
        await scores.Database.EnsureCreatedAsync();
        FillScores((SqliteConnection)scores.Database.GetDbConnection(), data, tall);
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }

    private static void FillScores(SqliteConnection connection, LoadData data, int rows)
    {
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = """INSERT INTO "Scores" ("Sheet", "Criterion", "Field", "Value") VALUES ($sheet, $criterion, $field, $value)""";
        var (sheet, criterion, field, value) = (insert.Parameters.Add("$sheet", SqliteType.Text), insert.Parameters.Add("$criterion", SqliteType.Text), insert.Parameters.Add("$field", SqliteType.Text), insert.Parameters.Add("$value", SqliteType.Real));
        for (var i = 0; i < rows; i++)
        {
            sheet.Value = Guid.CreateVersion7();
            foreach (var row in data.Rows(i))
            {
                (criterion.Value, field.Value, value.Value) = (row.Criterion, row.Field, (double)row.Value);
                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();
    }
}
