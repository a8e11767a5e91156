using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmulationKit.EntityFrameworkCore.Tests.UseCases;

/// <summary>Counts commits; or takes them back at the last moment, after the database accepted everything.</summary>
internal sealed class CommitCounter(bool forgets) : DbTransactionInterceptor
{
    public int Count { get; private set; }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Count++;
        if (!forgets)
        {
            return result;
        }

        await transaction.RollbackAsync(cancellationToken);
        return InterceptionResult.Suppress();
    }

    public void Reset() => Count = 0;
}
