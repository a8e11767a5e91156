using System.Linq.Expressions;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;

namespace EmulationKit.Access;

/// <content>What belongs to all campaigns, or to one by another name.</content>
public static partial class VisibleToExtensions
{
    /// <summary>Holds, which count in every campaign: for who runs, checks or decides any; the ground is theirs to see.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<EligibilityHold> VisibleTo(this ISpecificationBuilder<EligibilityHold> query, Viewer viewer)
    {
        var sees = IsAnywhere("ListHolds", viewer);
        return query.Where(h => sees);
    }

    /// <summary>Other agencies' opinions: as holds.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<OpinionRequest> VisibleTo(this ISpecificationBuilder<OpinionRequest> query, Viewer viewer)
    {
        var sees = IsAnywhere("ListOpinions", viewer);
        return query.Where(o => sees);
    }

    /// <summary>Roles that were given: those of a campaign that one runs or audits, and one's own.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<RoleAssignment> VisibleTo(this ISpecificationBuilder<RoleAssignment> query, Viewer viewer)
    {
        Guard.Against.Null(viewer);
        var roles = AccessTable.Of("ListRoles").Grants.Select(g => g.Role).ToArray();
        if (roles.Any(viewer.IsEverywhere))
        {
            return query.Where(_ => true);
        }

        var conditions = new List<Expression<Func<RoleAssignment, bool>>>();
        if (roles.SelectMany(viewer.CampaignsAs).Select(c => (CampaignId?)c).ToList() is { Count: > 0 } campaigns)
        {
            conditions.Add(r => campaigns.Contains(r.Campaign));
        }

        if (viewer.Actor is { } self)
        {
            conditions.Add(r => r.Actor == self);
        }

        return query.Where(Predicate.Any(conditions));
    }

    /// <summary>Links of the audit: of a campaign that one runs or audits; those of no campaign for who does so in all.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<AuditEntry> VisibleTo(this ISpecificationBuilder<AuditEntry> query, Viewer viewer)
    {
        Guard.Against.Null(viewer);
        var roles = AccessTable.Of("ListAudit").Grants.Select(g => g.Role).ToArray();
        if (roles.Any(viewer.IsEverywhere))
        {
            return query;
        }

        // One condition a campaign, and none for nobody: a list of chains would be looked through for every link.
        return query.Where(Predicate.Any([.. roles.SelectMany(viewer.CampaignsAs).Select(c => c.Value).Distinct().Select(OfChain)]));
    }

    private static Expression<Func<AuditEntry, bool>> OfChain(Guid chain) => e => e.Chain == chain;

    private static bool IsAnywhere(string query, Viewer viewer)
    {
        Guard.Against.Null(viewer);
        return AccessTable.Of(query).Grants.Any(g => viewer.IsEverywhere(g.Role) || viewer.CampaignsAs(g.Role).Count > 0);
    }
}
