using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Access;

/// <summary>Who has which role?</summary>
/// <param name="Campaign">In which campaign; in all if not said.</param>
/// <param name="Actor">Who; anybody if not said.</param>
public sealed record ListRolesRequest(CampaignId? Campaign = null, ActorId? Actor = null) : ListRequest;

/// <summary>Lists roles that were given, the latest first; everybody sees their own.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListRoles(UseCaseServices services) : ListQuery<ListRolesRequest, RoleAssignment, RoleAssignment>(services)
{
    private protected override void Ask(ISpecificationBuilder<RoleAssignment> query, Viewer viewer, ListRolesRequest request)
    {
        var (campaign, actor) = (request.Campaign, request.Actor ?? default);
        query.VisibleTo(viewer)
            .Where(r => r.Campaign == campaign, campaign is not null)
            .Where(r => r.Actor == actor, request.Actor is not null)
            .OrderByDescending(r => r.Id);
    }

    private protected override RoleAssignment RowOf(RoleAssignment found) => found;
}
