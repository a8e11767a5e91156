using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.EntityFrameworkCore.UseCases;
using Microsoft.Extensions.Logging;

namespace EmulationKit.EntityFrameworkCore;

/// <summary>The database as a host operates it.</summary>
/// <param name="contexts">The database.</param>
/// <param name="dialect">What is peculiar to it.</param>
/// <param name="logger">Where migrations are logged.</param>
public sealed class KitDatabase(IDbContextFactory<KitDbContext> contexts, IDatabaseDialect dialect, ILogger<KitDatabase> logger)
{
    /// <summary>What the database still lacks, by the names of the migrations, in their order; nothing if it is up to date.
    /// Returns <c>Store.NewerVersion</c> for a database from a newer version, and what the database itself refuses.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ErrorOr<IReadOnlyList<string>>> PendingAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await RefusedAsync(() => Versions.PendingAsync(context, cancellationToken));
    }

    /// <summary>Brings the database up to date, if it is not. A database that does not exist is made. A lock that a killed
    /// process left is taken away. Returns the migrations that were applied; or <c>Store.NewerVersion</c> for a database from a
    /// newer version, <c>Store.Busy</c> if another process is at it and does not end, <c>Store.Full</c>,
    /// <c>Store.ReadOnly</c>, <c>Store.Unavailable</c>.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ErrorOr<IReadOnlyList<string>>> MigrateAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await RefusedAsync(async () =>
        {
            var before = await Versions.PendingAsync(context, cancellationToken);
            if (before.IsError || before.Value.Count == 0)
            {
                return before;
            }

            await using var ours = await dialect.LockForMigrationAsync(context, cancellationToken);
            var pending = await Versions.PendingAsync(context, cancellationToken);
            if (pending is { IsError: false, Value: [.., var last] })
            {
                await context.Database.MigrateAsync(cancellationToken);
                await dialect.MigratedAsync(context, cancellationToken);
                Log.Migrated(logger, last);
            }

            return pending;
        });
    }

    private async Task<ErrorOr<IReadOnlyList<string>>> RefusedAsync(Func<Task<ErrorOr<IReadOnlyList<string>>>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception problem) when (StoreProblems.Of(problem, dialect) is { } error)
        {
            Log.CommitRefused(logger, error.Code, problem);
            return error;
        }
    }
}
