namespace EmulationKit.EntityFrameworkCore.PostgreSql;

/// <summary>How the kit uses PostgreSQL, at run time as in the design of migrations.</summary>
internal static class PostgreSqlOptions
{
    public const string HistoryTable = "__EkMigrationsHistory";

    public static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, npgsql => npgsql
            .MigrationsAssembly(typeof(PostgreSqlOptions).Assembly.GetName().Name)
            .MigrationsHistoryTable(HistoryTable));
}
