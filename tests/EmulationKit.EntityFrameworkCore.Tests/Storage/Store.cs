using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

/// <summary>A database with the kit's services on it.</summary>
public sealed class Store : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Store(DatabaseKind kind, string name, string connectionString, Action<DbContextOptionsBuilder>? configure = null)
    {
        (Kind, Name, ConnectionString) = (kind, name, connectionString);
        var kit = new ServiceCollection().AddEmulationKit();
        kit = kind == DatabaseKind.Sqlite ? kit.UseSqlite(connectionString, configure) : kit.UsePostgreSql(connectionString, configure);
        kit.Services.AddHealthChecks().AddEmulationKit();
        services = kit.Services.BuildServiceProvider(validateScopes: true);
    }

    public DatabaseKind Kind { get; }

    public string Name { get; }

    public string ConnectionString { get; }

    /// <summary>Where evidence files are kept by SQLite's default.</summary>
    public string EvidenceFolder => Path.Combine(Path.GetDirectoryName(ConnectionString["Data Source=".Length..])!, Name + "-evidence");

    public IServiceProvider Services => services;

    public Task<IUnitOfWork> BeginAsync() => services.GetRequiredService<IUnitOfWorkFactory>().BeginAsync();

    public Task<KitDbContext> ContextAsync() => services.GetRequiredService<IDbContextFactory<KitDbContext>>().CreateDbContextAsync();

    /// <summary>Saves an aggregate in a unit of work of its own.</summary>
    public async Task SaveAsync<T>(params T[] aggregates)
        where T : class
    {
        await using var work = await BeginAsync();
        await work.Repository<T>().AddRangeAsync(aggregates);
        Committed(await work.CommitAsync(default));
    }

    /// <summary>Loads an aggregate, changes it and saves it.</summary>
    public async Task<ErrorOr<Success>> ChangeAsync<T>(object id, Action<T> change)
        where T : class
    {
        await using var work = await BeginAsync();
        change(await work.Repository<T>().GetByIdAsync(id) ?? throw new InvalidOperationException("It is not stored."));
        return await work.CommitAsync(default);
    }

    public async Task<T> LoadAsync<T>(object id)
        where T : class
    {
        await using var work = await BeginAsync();
        return await work.Repository<T>().GetByIdAsync(id) ?? throw new InvalidOperationException("It is not stored.");
    }

    public async Task<int> VersionAsync<T>(object id)
        where T : class
    {
        await using var work = await BeginAsync();
        return work.VersionOf(await work.Repository<T>().GetByIdAsync(id) ?? throw new InvalidOperationException("It is not stored."));
    }

    public async Task<int> RunAsync(string sql)
    {
        await using var context = await ContextAsync();
        return await context.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>Waits until the server has noticed that others are gone, and has ended what they had begun.</summary>
    public async Task IsAloneAsync()
    {
        const string Others = """SELECT CAST(COUNT(*) AS INTEGER) AS "Value" FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()""";
        await using var context = await ContextAsync();
        while (Kind == DatabaseKind.PostgreSql && await context.Database.SqlQueryRaw<int>(Others).SingleAsync() > 0)
        {
            await Task.Delay(5);
        }
    }

    public static void Committed(ErrorOr<Success> outcome) =>
        Assert.False(outcome.IsError, outcome.IsError ? $"{outcome.FirstError.Code}: {outcome.FirstError.Description}" : "");

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
