using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Audit;

/// <summary>What was done?</summary>
/// <param name="Campaign">In which campaign; none asks for what belongs to no campaign.</param>
/// <param name="Subject">To what, such as <c>ScoreSheet/0191…</c>; anything if not said.</param>
/// <param name="Actor">By whom; anybody if not said.</param>
public sealed record ListAuditRequest(CampaignId? Campaign, string? Subject = null, ActorId? Actor = null) : ListRequest;

/// <summary>Lists the links of an audit chain, the latest first.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListAudit(UseCaseServices services) : ListQuery<ListAuditRequest, AuditEntry, AuditEntry>(services)
{
    private protected override void Ask(ISpecificationBuilder<AuditEntry> query, Viewer viewer, ListAuditRequest request)
    {
        var (chain, subject, actor) = (request.Campaign?.Value ?? Guid.Empty, request.Subject, request.Actor);
        query.VisibleTo(viewer)
            .Where(e => e.Chain == chain)
            .Where(e => e.Subject == subject, subject is not null)
            .Where(e => e.Actor == actor, actor is not null)
            .OrderByDescending(e => e.Sequence);
    }

    private protected override AuditEntry RowOf(AuditEntry found) => found;
}
