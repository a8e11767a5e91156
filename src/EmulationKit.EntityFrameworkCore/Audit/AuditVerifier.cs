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
        var head = await context.Set<AuditHead>().AsNoTracking().FirstOrDefaultAsync(h => h.Chain == chain, cancellationToken) ?? AuditHead.Empty(chain);
        var verified = AuditChain.Verify(chain, Links(context, chain, head.Sequence), head);

        // The chain may have grown since, its end with it; links past the end on record are forged.
        return verified.IsError || !await GoesPastItsEndAsync(context, chain, cancellationToken)
            ? verified
            : AuditChain.Verify(chain, Links(context, chain, long.MaxValue), head);
    }

    private static IEnumerable<(AuditEntry Entry, AuditPayload? Payload)> Links(KitDbContext context, Guid chain, long last)
    {
        var links =
            from entry in context.Set<AuditEntry>().AsNoTracking()
            where entry.Chain == chain && entry.Sequence <= last
            join payload in context.Set<AuditPayload>().AsNoTracking() on new { entry.Chain, entry.Sequence } equals new { payload.Chain, payload.Sequence } into payloads
            from payload in payloads.DefaultIfEmpty()
            orderby entry.Sequence
            select new { Entry = entry, Payload = payload };
        return links.AsEnumerable().Select(link => (link.Entry, (AuditPayload?)link.Payload));
    }

    private static Task<bool> GoesPastItsEndAsync(KitDbContext context, Guid chain, CancellationToken cancellationToken) =>
        context.Set<AuditEntry>().AnyAsync(
            entry => entry.Chain == chain && !context.Set<AuditHead>().Any(head => head.Chain == chain && head.Sequence >= entry.Sequence), cancellationToken);
}
