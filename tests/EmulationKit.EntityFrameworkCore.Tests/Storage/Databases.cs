using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

/// <summary>Gives each test a database of its own, copied from one that was migrated once.</summary>
public sealed class Databases : IDisposable
{
    private readonly Lazy<PostgreSqlServer> server = new(() => new());
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("ek-sqlite-");
    private readonly HashSet<(DatabaseKind, string)> ready = [];
    private readonly List<Store> kept = [];
    private int count;

    /// <summary>A database that is used by many tests and never changes.</summary>
    internal Dictionary<DatabaseKind, (object Store, object Counter)> Untouched { get; } = [];

    public async Task<Store> NewAsync(DatabaseKind kind, Action<DbContextOptionsBuilder>? configure = null)
    {
        await ReadyAsync(kind, "template", () => Open(kind, "template"), store => store.Services.MigrateKitDatabaseAsync());
        return Copy(kind, "template", $"test{++count}", configure);
    }

    /// <summary>A copy of a database that is filled once.</summary>
    public async Task<Store> NewAsync(DatabaseKind kind, string filled, Func<Store, Task> fill, Action<DbContextOptionsBuilder> configure, bool pooled)
    {
        await ReadyAsync(kind, "template", () => Open(kind, "template"), store => store.Services.MigrateKitDatabaseAsync());
        await ReadyAsync(kind, filled, () => Copy(kind, "template", filled), fill);
        return Copy(kind, filled, $"test{++count}", configure, pooled);
    }

    /// <summary>A database that was not migrated, or does not exist at all.</summary>
    public Store NewEmpty(DatabaseKind kind)
    {
        var name = $"test{++count}";
        if (kind == DatabaseKind.PostgreSql)
        {
            Run($"CREATE DATABASE {name}");
        }

        return Open(kind, name);
    }

    /// <summary>Closes a database only at the end.</summary>
    public Store Keep(Store store)
    {
        kept.Add(store);
        return store;
    }

    public Store Again(Store store) => Open(store.Kind, store.Name);

    public string FileOf(string name) => Path.Combine(directory.FullName, name + ".db");

    public void Dispose()
    {
        kept.ForEach(store => store.DisposeAsync().AsTask().GetAwaiter().GetResult());
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
        if (server.IsValueCreated)
        {
            NpgsqlConnection.ClearAllPools();
            server.Value.Dispose();
        }
    }

    private async Task ReadyAsync(DatabaseKind kind, string name, Func<Store> make, Func<Store, Task> prepare)
    {
        if (ready.Contains((kind, name)))
        {
            return;
        }

        await using (var store = make())
        {
            await prepare(store);
        }

        // What was written is all in the file only once every connection is closed.
        SqliteConnection.ClearAllPools();
        ready.Add((kind, name));
    }

    private Store Copy(DatabaseKind kind, string from, string to, Action<DbContextOptionsBuilder>? configure = null, bool pooled = false)
    {
        if (kind == DatabaseKind.Sqlite)
        {
            File.Copy(FileOf(from), FileOf(to));
        }
        else
        {
            Run($"CREATE DATABASE {NameOf(to)} TEMPLATE {NameOf(from)}");
        }

        return Open(kind, to, configure, pooled);
    }

    private Store Open(DatabaseKind kind, string name, Action<DbContextOptionsBuilder>? configure = null, bool pooled = false)
    {
        // "template" is a name of PostgreSQL's own.
        var connection = kind == DatabaseKind.Sqlite ? $"Data Source={FileOf(name)}" : server.Value.ConnectionTo(NameOf(name)) + $";Pooling={pooled}";
        return new(kind, name, connection, configure);
    }

    private void Run(string sql)
    {
        using var connection = new NpgsqlConnection(server.Value.ConnectionTo("postgres") + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static string NameOf(string name) => name == "template" ? "ek_template" : name;
}

[CollectionDefinition(Name)]
public sealed class StorageTests : ICollectionFixture<Databases>
{
    public const string Name = "storage";
}
