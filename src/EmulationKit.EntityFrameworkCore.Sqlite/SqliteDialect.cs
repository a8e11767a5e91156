using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace EmulationKit.EntityFrameworkCore.Sqlite;

/// <summary>What is peculiar to SQLite.</summary>
internal sealed class SqliteDialect : IDatabaseDialect
{
    private const int PrimaryKeyConstraint = 1555;
    private const int UniqueConstraint = 2067;

    public DatabaseFault FaultOf(DbException problem) => problem is SqliteException sqlite ? FaultOf(sqlite) : DatabaseFault.Unknown;

    public async Task<IAsyncDisposable> LockForMigrationAsync(KitDbContext context, CancellationToken cancellationToken)
    {
        var ours = await MigrationLock.TakeAsync(context, cancellationToken);
        await StaleMigrationLock.ClearAsync(context, cancellationToken);
        return ours;
    }

    public Task MigratedAsync(KitDbContext context, CancellationToken cancellationToken) => ExpectedShape.TellAsync(context, cancellationToken);

    // The low byte names the fault, the rest says more of it.
    private static DatabaseFault FaultOf(SqliteException problem) => (problem.SqliteExtendedErrorCode, problem.SqliteErrorCode) switch
    {
        (PrimaryKeyConstraint or UniqueConstraint, _) => DatabaseFault.Duplicate,
        (_, 5 or 6) => DatabaseFault.Busy,
        (_, 13) => DatabaseFault.Full,
        (_, 8) => DatabaseFault.ReadOnly,
        (_, 3 or 10 or 11 or 14 or 23 or 26) => DatabaseFault.Unavailable,
        (_, 1) when IsAboutTables(problem.Message) => DatabaseFault.OtherTables,
        _ => DatabaseFault.Unknown,
    };

    // SQLite tells these apart from other faults of a statement by its words alone.
    private static bool IsAboutTables(string message) =>
        message.Contains("no such table", StringComparison.Ordinal) || message.Contains("no such column", StringComparison.Ordinal) || message.Contains("has no column named", StringComparison.Ordinal);
}
