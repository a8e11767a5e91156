using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.Tests.Council;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

[Collection(StorageTests.Name)]
public sealed class MigrationKillTests(Databases databases)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("__EkMigrationsHistory")]
    [InlineData("INSERT INTO \"__EkMigrationsHistory\"")]
    public async Task A_process_killed_while_migrating_does_not_hang_the_next_start(string statement)
    {
        await using var store = databases.NewEmpty(DatabaseKind.Sqlite);
        using (var writer = WriterProcess.Migrating(store, statement))
        {
            await writer.GoAsync();
            await writer.SaysAsync("halted");
            await writer.KillAsync();
        }

        Assert.True(File.Exists(databases.FileOf(store.Name) + "-migration"));
        Assert.Equal(1L, await LockRowsAsync(store));

        var database = store.Services.GetRequiredService<KitDatabase>();
        Assert.NotEmpty((await database.MigrateAsync().WaitAsync(Patience)).Succeeds());
        Assert.Empty((await database.PendingAsync()).Succeeds());
        Assert.Equal(0L, await LockRowsAsync(store));
    }

    [Fact]
    public async Task While_one_process_migrates_another_waits_for_it_and_goes_on_when_it_is_killed()
    {
        await using var store = databases.NewEmpty(DatabaseKind.Sqlite);
        using var writer = WriterProcess.Migrating(store, "CREATE TABLE \"EkScoreSheets\"");
        await writer.GoAsync();
        await writer.SaysAsync("halted");

        var waiting = store.Services.GetRequiredService<KitDatabase>().MigrateAsync();
        await writer.KillAsync();

        Assert.NotEmpty((await waiting.WaitAsync(Patience)).Succeeds());
    }

    private static async Task<long> LockRowsAsync(Store store)
    {
        await using var connection = new SqliteConnection(store.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT COUNT(*) FROM "__EFMigrationsLock" """;
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
