using Microsoft.Data.Sqlite;

namespace EmulationKit.EntityFrameworkCore.Sqlite;

/// <summary>How the kit uses SQLite, at run time as in the design of migrations.</summary>
internal static class SqliteOptions
{
    public const string HistoryTable = "__EkMigrationsHistory";

    // Seconds to wait for another writer.
    private const int Patience = 5;

    /// <summary>The folder beside the database's file; none if it is in memory.</summary>
    public static string? EvidenceFolderOf(string connectionString)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString);
        return connection.Mode == SqliteOpenMode.Memory || connection.DataSource is "" or ":memory:" || connection.DataSource.StartsWith("file:", StringComparison.Ordinal)
            ? null
            : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(connection.DataSource)) ?? "", Path.GetFileNameWithoutExtension(connection.DataSource) + "-evidence");
    }

    public static void Configure(DbContextOptionsBuilder options, string connectionString)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString);
        if (!connection.ShouldSerialize("Default Timeout"))
        {
            connection.DefaultTimeout = Patience;
        }

        options.UseSqlite(connection.ToString(), sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteOptions).Assembly.GetName().Name)
            .MigrationsHistoryTable(HistoryTable)
            // A thousand ids as one parameter: as one each, the statement would be written and prepared anew for every page.
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
        options.AddInterceptors(new ConnectionPragmas(connection.DefaultTimeout));
    }
}
