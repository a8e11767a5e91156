namespace EmulationKit.Audit;

/// <summary>The last link of a chain.</summary>
public sealed class LastAuditEntry : Specification<AuditEntry>
{
    /// <summary>Of a chain.</summary>
    /// <param name="chain">The chain: the campaign's id.</param>
    public LastAuditEntry(Guid chain) => Query.Where(e => e.Chain == chain).OrderByDescending(e => e.Sequence).Take(1).AsNoTracking();
}
