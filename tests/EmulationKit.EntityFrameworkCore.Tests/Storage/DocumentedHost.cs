using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

/// <summary>The lines of <c>docs/storage.md</c>, compiled.</summary>
internal static class DocumentedHost
{
    public static void OnSqlite(IServiceCollection services)
    {
        #region storage-sqlite
        services.AddEmulationKit().UseSqlite("Data Source=emulationkit.db");
        #endregion
    }

    public static void OnPostgreSql(IServiceCollection services)
    {
        #region storage-postgresql
        services.AddEmulationKit().UsePostgreSql("Host=db;Database=emulation;Username=emulation");
        #endregion
    }

    public static async Task StartAsync(IServiceProvider services)
    {
        #region storage-migrate
        await services.MigrateKitDatabaseAsync();
        #endregion
    }
}
