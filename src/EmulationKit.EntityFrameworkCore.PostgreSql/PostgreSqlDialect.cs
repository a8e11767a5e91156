using System.Data.Common;
using Npgsql;

namespace EmulationKit.EntityFrameworkCore.PostgreSql;

/// <summary>What is peculiar to PostgreSQL.</summary>
internal sealed class PostgreSqlDialect : IDatabaseDialect
{
    public DatabaseFault FaultOf(DbException problem) => problem switch
    {
        { SqlState: PostgresErrorCodes.UniqueViolation } => DatabaseFault.Duplicate,
        {
            SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected
                or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.TooManyConnections
        } => DatabaseFault.Busy,
        { SqlState: PostgresErrorCodes.DiskFull } => DatabaseFault.Full,
        { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => DatabaseFault.ReadOnly,
        { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn } => DatabaseFault.OtherTables,
        { SqlState: { } state } when IsGone(state) => DatabaseFault.Unavailable,
        NpgsqlException { SqlState: null, InnerException: TimeoutException } => DatabaseFault.Busy,
        NpgsqlException { SqlState: null } => DatabaseFault.Unavailable,
        _ => DatabaseFault.Unknown,
    };

    // The server lets go of the lock of a process that is gone, so that there is nothing to clear.
    public Task<IAsyncDisposable> LockForMigrationAsync(KitDbContext context, CancellationToken cancellationToken) =>
        Task.FromResult<IAsyncDisposable>(new MemoryStream());

    // Connections that broke, sign-ins that were refused, databases that are not there, servers that go down or come up.
    private static bool IsGone(string state) =>
        state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("28", StringComparison.Ordinal)
        || state is PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow;
}
