using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.Participants;
using EmulationKit.Tests.Council;
using EmulationKit.Tests.Participants;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

[Collection(StorageTests.Name)]
public sealed class MigrationTests(Databases databases)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task The_migrations_say_all_that_the_model_says(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        await using var context = await store.ContextAsync();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task An_empty_database_is_brought_up_to_date_once_and_says_so(DatabaseKind kind)
    {
        await using var store = databases.NewEmpty(kind);
        Assert.Equal(HealthStatus.Unhealthy, await HealthAsync(store));

        Assert.NotEmpty((await Database(store).MigrateAsync()).Succeeds());
        Assert.Empty((await Database(store).MigrateAsync()).Succeeds());

        Assert.Equal(HealthStatus.Healthy, await HealthAsync(store));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_database_from_a_newer_version_is_left_alone(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        await store.RunAsync("""INSERT INTO "__EkMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29991231000000_Later', '99.0')""");

        (await Database(store).MigrateAsync()).Refuses("Store.NewerVersion");
        var stopped = await Assert.ThrowsAsync<KitDatabaseException>(() => store.Services.MigrateKitDatabaseAsync());

        Assert.Contains("29991231000000_Later", stopped.Message, StringComparison.Ordinal);
        Assert.Equal(HealthStatus.Unhealthy, await HealthAsync(store));
    }

    [Fact]
    public async Task The_lock_of_a_process_that_was_killed_while_migrating_is_taken_away()
    {
        await using var store = databases.NewEmpty(DatabaseKind.Sqlite);
        await using (var killed = new SqliteConnection(store.ConnectionString))
        {
            await killed.OpenAsync();
            await using var command = killed.CreateCommand();
            command.CommandText = """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-23 00:00:00+00:00')""";
            await command.ExecuteNonQueryAsync();
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        Assert.NotEmpty((await Database(store).MigrateAsync(patience.Token)).Succeeds());
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Hosts_that_start_together_migrate_once(DatabaseKind kind)
    {
        await using var store = databases.NewEmpty(kind);
        await using var other = databases.Again(store);

        await Task.WhenAll(Task.Run(() => store.Services.MigrateKitDatabaseAsync()), Task.Run(() => other.Services.MigrateKitDatabaseAsync()));

        Assert.Equal(HealthStatus.Healthy, await HealthAsync(store));
    }

    [Fact]
    public async Task A_database_that_can_only_be_read_says_so()
    {
        await using var writable = await databases.NewAsync(DatabaseKind.Sqlite);
        await using var store = new Store(DatabaseKind.Sqlite, "", writable.ConnectionString + ";Mode=ReadOnly");
        await using var work = await store.BeginAsync();
        await work.Repository<Participant>().AddAsync(AParticipant.Commune());

        (await work.CommitAsync(default)).Refuses("Store.ReadOnly");
    }

    [Fact]
    public async Task A_database_that_another_holds_is_busy()
    {
        await using var store = await databases.NewAsync(DatabaseKind.Sqlite);
        await using var holder = await store.ContextAsync();
        await using var held = await holder.Database.BeginTransactionAsync();
        await using var impatient = new Store(DatabaseKind.Sqlite, "", store.ConnectionString + ";Default Timeout=1");
        await using var work = await impatient.BeginAsync();
        await work.Repository<Participant>().AddAsync(AParticipant.Commune());

        (await work.CommitAsync(default)).Refuses("Store.Busy");
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_unavailable()
    {
        await using var store = new Store(DatabaseKind.Sqlite, "", "Data Source=/nowhere/at/all/kit.db");

        (await Database(store).MigrateAsync()).Refuses("Store.Unavailable");
    }

    private static KitDatabase Database(Store store) => store.Services.GetRequiredService<KitDatabase>();

    private static async Task<HealthStatus> HealthAsync(Store store) =>
        (await store.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status;
}
