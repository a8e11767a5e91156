using System.Data.Common;
using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.EntityFrameworkCore.Writer;
using EmulationKit.Participants;
using EmulationKit.Tests.Council;
using EmulationKit.UseCases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

[Collection(StorageTests.Name)]
public sealed class BadDatabaseTests(Databases databases)
{
    private static readonly RegisterParticipantCommand Command = new(new("C1", "Xã Hưng Đạo", "commune"));

    [Fact]
    public async Task A_locked_database_is_busy_for_readers_and_writers()
    {
        await using var store = await databases.NewAsync(DatabaseKind.Sqlite);
        await using var holder = new SqliteConnection(store.ConnectionString + ";Pooling=false");
        await holder.OpenAsync();
        await using var locking = holder.CreateCommand();
        locking.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE held (id INTEGER); COMMIT";
        await locking.ExecuteNonQueryAsync();

        await RefusesAsync(store.ConnectionString + ";Default Timeout=1", "Store.Busy", "Store.Busy");
    }

    [Fact]
    public async Task A_full_database_refuses_what_is_new_and_can_still_be_read()
    {
        await using var store = await databases.NewAsync(DatabaseKind.Sqlite);
        await OrganiserAsync(store);
        await using var host = Host.Open("Sqlite", store.ConnectionString + ";Pooling=false", options => options.AddInterceptors(new Full()));
        var services = host.GetRequiredService<UseCaseServices>();
        var lines = Enumerable.Range(0, 2_000).Select(i => new ParticipantLine(new($"C{i}", $"Xã {i}", "commune")));

        (await new ImportParticipants(services).RunAsync(Stage.Organiser, new([.. lines]))).Refuses("Store.Full");

        Assert.Empty((await new ListParticipants(services).AskAsync(Stage.Organiser, new())).Succeeds().Items);
        await Ledger.ChainsVerifyAsync(store, chains: 1);
    }

    [Fact]
    public async Task A_database_that_can_only_be_read_is_read_and_refuses_the_rest()
    {
        await using var store = await databases.NewAsync(DatabaseKind.Sqlite);
        await OrganiserAsync(store);

        await RefusesAsync(store.ConnectionString + ";Mode=ReadOnly", null, "Store.ReadOnly");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_unavailable()
    {
        await using var store = databases.NewEmpty(DatabaseKind.Sqlite);
        await File.WriteAllTextAsync(databases.FileOf(store.Name), string.Concat(Enumerable.Repeat("Đây không phải cơ sở dữ liệu. ", 100)));

        await RefusesAsync(store.ConnectionString, "Store.Unavailable", "Store.Unavailable");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_database_that_was_never_migrated_says_so(DatabaseKind kind)
    {
        await using var store = databases.NewEmpty(kind);

        await RefusesAsync(store.ConnectionString, "Store.NotMigrated", "Store.NotMigrated", kind);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_database_that_a_newer_version_has_changed_says_so_also_to_who_reads(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        await OrganiserAsync(store);
        await store.RunAsync("""INSERT INTO "__EkMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29991231000000_Later', '99.0')""");
        await store.RunAsync("""ALTER TABLE "EkParticipants" RENAME COLUMN "Code" TO "LaterCode" """);

        await RefusesAsync(store.ConnectionString, "Store.NewerVersion", "Store.NewerVersion", kind);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unavailable() =>
        await RefusesAsync("Host=127.0.0.1;Port=1;Username=nobody;Database=none;Timeout=2;Pooling=false", "Store.Unavailable", "Store.Unavailable", DatabaseKind.PostgreSql);

    [Theory]
    [OnPostgreSql]
    public async Task A_server_that_takes_no_writes_is_read(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        await OrganiserAsync(store);

        await RefusesAsync(store.ConnectionString + ";Options=-c default_transaction_read_only=on", null, "Store.ReadOnly", kind);
    }

    [Theory]
    [OnPostgreSql]
    public async Task A_server_that_ends_a_connection_is_unavailable_and_served_again_later(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        await OrganiserAsync(store);
        await using var host = Host.Open(kind.ToString(), store.ConnectionString + ";Pooling=true", options => options.AddInterceptors(new Killed()));
        var services = host.GetRequiredService<UseCaseServices>();

        (await new ListParticipants(services).AskAsync(Stage.Organiser, new())).Refuses("Store.Unavailable");

        await RefusesAsync(store.ConnectionString, null, null, kind);
    }

    private static async Task OrganiserAsync(Store store)
    {
        await using var host = Host.Open(store.Kind.ToString(), store.ConnectionString);
        const string Code = "một mã đủ dài để khởi tạo";
        (await new EmulationKit.Access.NameFirstOrganiser(host.GetRequiredService<UseCaseServices>(), new(Code)).RunAsync(Stage.Organiser, new(Code))).Succeeds();
    }

    /// <summary>What a query and a use case say of a database; nothing where they must succeed.</summary>
    private static async Task RefusesAsync(string connection, string? read, string? written, DatabaseKind kind = DatabaseKind.Sqlite)
    {
        await using var host = Host.Open(kind.ToString(), connection);
        var services = host.GetRequiredService<UseCaseServices>();
        Is(read, await new ListParticipants(services).AskAsync(Stage.Organiser, new()));
        Is(written, await new RegisterParticipant(services).RunAsync(Stage.Organiser, Command));
    }

    private static void Is<T>(string? code, ErrorOr<T> outcome)
    {
        if (code is null)
        {
            outcome.Succeeds();
        }
        else
        {
            outcome.Refuses(code);
        }
    }

    /// <summary>Lets a file grow by a few pages only, as a full disk does.</summary>
    private sealed class Full : DbConnectionInterceptor
    {
        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA page_count";
            var pages = (long)(await command.ExecuteScalarAsync(cancellationToken))!;
            command.CommandText = $"PRAGMA max_page_count = {pages + 4}";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Has the server end the connection right before the first list is read.</summary>
    private sealed class Killed : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("COUNT(*)", StringComparison.OrdinalIgnoreCase))
            {
                await using var other = new Npgsql.NpgsqlConnection(command.Connection!.ConnectionString + ";Pooling=false");
                await other.OpenAsync(cancellationToken);
                await using var end = other.CreateCommand();
                end.CommandText = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
                await end.ExecuteNonQueryAsync(cancellationToken);
            }

            return result;
        }
    }
}
