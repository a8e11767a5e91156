using EmulationKit.Audit;

namespace EmulationKit.EntityFrameworkCore.Audit;

/// <summary>Puts what was done at the end of its chains, within the transaction of the commit.</summary>
internal static class AuditWriter
{
    public static async Task WriteAsync(KitDbContext context, IEnumerable<AuditDraft> drafts, CancellationToken cancellationToken)
    {
        // In one order for all, so that two commits that touch the same chains do not wait for each other.
        foreach (var chain in drafts.GroupBy(draft => draft.Chain).OrderBy(chain => chain.Key))
        {
            var head = await LockAsync(context, chain.Key, cancellationToken);
            foreach (var draft in chain)
            {
                var payload = AuditPayload.Of(draft, head.Sequence + 1);
                var entry = AuditEntry.After(head, draft, payload);
                context.Add(entry);
                if (payload is not null)
                {
                    context.Add(payload);
                }

                head = new(chain.Key, entry.Sequence, entry.Hash);
            }

            await context.Set<AuditHead>().Where(h => h.Chain == head.Chain)
                .ExecuteUpdateAsync(row => row.SetProperty(h => h.Sequence, head.Sequence).SetProperty(h => h.Hash, head.Hash), cancellationToken);
        }
    }

    /// <summary>The end of a chain, which nobody else can move until the transaction ends.</summary>
    private static async Task<AuditHead> LockAsync(KitDbContext context, Guid chain, CancellationToken cancellationToken)
    {
        if (await TouchAsync(context, chain, cancellationToken) == 0)
        {
            await InsertAsync(context, chain, cancellationToken);
            await TouchAsync(context, chain, cancellationToken);
        }

        return await context.Set<AuditHead>().AsNoTracking().SingleAsync(h => h.Chain == chain, cancellationToken);
    }

    private static Task<int> TouchAsync(KitDbContext context, Guid chain, CancellationToken cancellationToken) =>
        context.Set<AuditHead>().Where(h => h.Chain == chain)
            .ExecuteUpdateAsync(row => row.SetProperty(h => h.Sequence, h => h.Sequence), cancellationToken);

    // Two first entries of a chain may meet; the second one then finds the row there.
    private static Task<int> InsertAsync(KitDbContext context, Guid chain, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync(
            $"""INSERT INTO "EkAuditHeads" ("Chain", "Sequence", "Hash") VALUES ({chain}, 0, '') ON CONFLICT ("Chain") DO NOTHING""", cancellationToken);
}
