using Microsoft.Data.Sqlite;

namespace EmulationKit.EntityFrameworkCore.Sqlite;

/// <summary>How the kit uses SQLite, at run time as in the design of migrations.</summary>
internal static class SqliteOptions
{
    public const string HistoryTable = "__EkMigrationsHistory";

    // Seconds to wait for another writer.
    private const int Patience = 5;

    public static void Configure(DbContextOptionsBuilder options, string connectionString)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString);
        if (!connection.ShouldSerialize("Default Timeout"))
        {
            connection.DefaultTimeout = Patience;
        }

        options.UseSqlite(connection.ToString(), sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteOptions).Assembly.GetName().Name)
            .MigrationsHistoryTable(HistoryTable));
        options.AddInterceptors(new ConnectionPragmas(connection.DefaultTimeout));
    }
}
