using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

/// <summary>Gives each test a database of its own, copied from one that was migrated once.</summary>
public sealed class Databases : IDisposable
{
    private readonly Lazy<PostgreSqlServer> server = new(() => new());
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("ek-sqlite-");
    private readonly HashSet<DatabaseKind> ready = [];
    private int count;

    public async Task<Store> NewAsync(DatabaseKind kind)
    {
        if (ready.Add(kind))
        {
            await using var template = Open(kind, "template");
            await template.Services.MigrateKitDatabaseAsync();

            // What was written is all in the file only once every connection is closed.
            SqliteConnection.ClearAllPools();
        }

        var name = $"test{++count}";
        if (kind == DatabaseKind.Sqlite)
        {
            File.Copy(FileOf("template"), FileOf(name));
        }
        else
        {
            await RunAsync($"CREATE DATABASE {name} TEMPLATE template");
        }

        return Open(kind, name);
    }

    /// <summary>A database that was not migrated, or does not exist at all.</summary>
    public async Task<Store> NewEmptyAsync(DatabaseKind kind)
    {
        var name = $"test{++count}";
        if (kind == DatabaseKind.PostgreSql)
        {
            await RunAsync($"CREATE DATABASE {name}");
        }

        return Open(kind, name);
    }

    public Store Again(Store store) => Open(store.Kind, store.Name);

    public string FileOf(string name) => Path.Combine(directory.FullName, name + ".db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
        if (server.IsValueCreated)
        {
            server.Value.Dispose();
        }
    }

    private Store Open(DatabaseKind kind, string name)
    {
        // "template" is a name of PostgreSQL's own.
        var connection = kind == DatabaseKind.Sqlite ? $"Data Source={FileOf(name)}" : server.Value.ConnectionTo(NameOf(name)) + ";Pooling=false";
        return new(kind, name, connection);
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server.Value.ConnectionTo("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql.Replace("TEMPLATE template", $"TEMPLATE {NameOf("template")}"), connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string NameOf(string name) => name == "template" ? "ek_template" : name;
}

[CollectionDefinition(Name)]
public sealed class StorageTests : ICollectionFixture<Databases>
{
    public const string Name = "storage";
}
