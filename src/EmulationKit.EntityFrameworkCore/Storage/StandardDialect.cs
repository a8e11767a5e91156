using System.Data.Common;

namespace EmulationKit.EntityFrameworkCore.Storage;

/// <summary>A database of which no more is known than the standard's five-letter states.</summary>
internal sealed class StandardDialect : IDatabaseDialect
{
    public DatabaseFault FaultOf(DbException problem) => problem.SqlState switch
    {
        "23505" => DatabaseFault.Duplicate,
        "40001" or "40P01" => DatabaseFault.Busy,
        "25006" => DatabaseFault.ReadOnly,
        "42P01" or "42703" => DatabaseFault.OtherTables,
        { } state when state.StartsWith("08", StringComparison.Ordinal) => DatabaseFault.Unavailable,
        _ => DatabaseFault.Unknown,
    };

    public Task<IAsyncDisposable> LockForMigrationAsync(KitDbContext context, CancellationToken cancellationToken) =>
        Task.FromResult<IAsyncDisposable>(new NoLock());

    private sealed class NoLock : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => default;
    }
}
