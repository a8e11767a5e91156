using Microsoft.Data.Sqlite;

namespace EmulationKit.EntityFrameworkCore.Sqlite;

/// <summary>How the kit uses SQLite, at run time as in the design of migrations.</summary>
internal static class SqliteOptions
{
    public const string HistoryTable = "__EkMigrationsHistory";

    public static void Configure(DbContextOptionsBuilder options, string connectionString)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString);
        if (!connection.ContainsKey("Default Timeout") || connection.DefaultTimeout == 30)
        {
            connection.DefaultTimeout = 5;
        }

        options.UseSqlite(connection.ToString(), sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteOptions).Assembly.GetName().Name)
            .MigrationsHistoryTable(HistoryTable));
        options.AddInterceptors(new ConnectionPragmas());
    }
}
