using EmulationKit.Audit;

namespace EmulationKit.EntityFrameworkCore.Audit;

/// <summary>Goes through the chains of a database.</summary>
/// <param name="contexts">The database.</param>
public sealed class AuditVerifier(IDbContextFactory<KitDbContext> contexts)
{
    /// <summary>The chains that there are: campaigns, and <see cref="Guid.Empty"/> for what belongs to none. A chain whose
    /// entries or whose end is lost is among them all the same.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<Guid>> ChainsAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var ends = context.Set<AuditHead>().Select(h => h.Chain);
        return await ends.Union(context.Set<AuditEntry>().Select(e => e.Chain)).ToListAsync(cancellationToken);
    }

    /// <summary>Verifies one chain against its end on record. Returns its end, or what <see cref="AuditChain.Verify"/>
    /// returns of the first broken link.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ErrorOr<AuditHead>> VerifyAsync(Guid chain, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // One transaction, so that a commit in between is seen whole or not at all.
        await using var transaction = await context.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, cancellationToken);
        var head = await context.Set<AuditHead>().AsNoTracking().FirstOrDefaultAsync(h => h.Chain == chain, cancellationToken) ?? AuditHead.Empty(chain);
        var links =
            from entry in context.Set<AuditEntry>().AsNoTracking()
            where entry.Chain == chain
            join payload in context.Set<AuditPayload>().AsNoTracking() on new { entry.Chain, entry.Sequence } equals new { payload.Chain, payload.Sequence } into payloads
            from payload in payloads.DefaultIfEmpty()
            orderby entry.Sequence
            select new { Entry = entry, Payload = payload };
        return AuditChain.Verify(chain, links.AsEnumerable().Select(link => (link.Entry, (AuditPayload?)link.Payload)), head);
    }
}
