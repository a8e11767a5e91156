using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.EntityFrameworkCore.Storage;

namespace EmulationKit.EntityFrameworkCore.Audit;

/// <summary>Goes through the chains of a database.</summary>
/// <param name="contexts">The database.</param>
/// <param name="dialect">What is peculiar to it.</param>
public sealed class AuditVerifier(IDbContextFactory<KitDbContext> contexts, IDatabaseDialect dialect)
{
    /// <summary>Verifies every chain there is, that of no campaign first, then by the campaign's code. Returns what came of
    /// each; or <c>Store.Unavailable</c>, <c>Store.NewerVersion</c>, <c>Store.NotMigrated</c> and what else the database
    /// refuses.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ErrorOr<IReadOnlyList<VerifiedChain>>> VerifyAllAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            var codes = await context.Set<Campaign>().Select(c => new { c.Id, c.Code }).ToDictionaryAsync(c => c.Id.Value, c => c.Code, cancellationToken);
            var verified = new List<VerifiedChain>();
            foreach (var chain in (await ChainsAsync(cancellationToken)).Union(codes.Keys).OrderBy(c => codes.GetValueOrDefault(c, ""), StringComparer.Ordinal))
            {
                verified.Add(new(chain, codes.GetValueOrDefault(chain), await VerifyAsync(chain, cancellationToken)));
            }

            return verified;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            if (await StoreProblems.OfReadingAsync(problem, context, dialect, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            throw;
        }
    }

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
        return await VerifyAsync(context, chain, cancellationToken);
    }

    internal static async Task<ErrorOr<AuditHead>> VerifyAsync(KitDbContext context, Guid chain, CancellationToken cancellationToken)
    {
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
