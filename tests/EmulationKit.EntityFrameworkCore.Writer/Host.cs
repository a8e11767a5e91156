using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Writer;

/// <summary>A host without pages: the kit on a database, at a moment when every phase of <see cref="Stage"/> is open.</summary>
public static class Host
{
    public static ServiceProvider Open(string kind, string connection, Action<DbContextOptionsBuilder>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new Moment());
        var kit = services.AddEmulationKit();
        _ = kind == "Sqlite" ? kit.UseSqlite(connection, configure) : kit.UsePostgreSql(connection, configure);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private sealed class Moment : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Stage.Now;
    }
}
