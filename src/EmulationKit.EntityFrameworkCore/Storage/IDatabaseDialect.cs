using System.Data.Common;

namespace EmulationKit.EntityFrameworkCore;

/// <summary>What differs from database to database beyond what Entity Framework Core evens out. The provider's package
/// supplies it.</summary>
public interface IDatabaseDialect
{
    /// <summary>Why the database refused.</summary>
    /// <param name="problem">What it threw.</param>
    DatabaseFault FaultOf(DbException problem);

    /// <summary>Keeps other processes from migrating until what it returns is disposed of, and takes away a lock that a
    /// killed process left.</summary>
    /// <param name="context">The database, which may not exist yet.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="TimeoutException">Another process is migrating and did not end in time.</exception>
    Task<IAsyncDisposable> LockForMigrationAsync(KitDbContext context, CancellationToken cancellationToken);

    /// <summary>Does what is left to do once migrations were applied, still under the lock; nothing by default.</summary>
    /// <param name="context">The database.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task MigratedAsync(KitDbContext context, CancellationToken cancellationToken) => Task.CompletedTask;
}
