using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Access;

/// <summary>Who has which role?</summary>
/// <param name="Campaign">In which campaign; in all if not said.</param>
/// <param name="Actor">Who; anybody if not said.</param>
/// <param name="Role">Which role; any if not said.</param>
public sealed record ListRolesRequest(CampaignId? Campaign = null, ActorId? Actor = null, Role? Role = null) : ListRequest;

/// <summary>Lists roles that were given, the latest first; everybody sees their own.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListRoles(UseCaseServices services) : ListQuery<ListRolesRequest, RoleAssignment, RoleAssignment>(services)
{
    private protected override void Ask(ISpecificationBuilder<RoleAssignment> query, Viewer viewer, ListRolesRequest request)
    {
        var (campaign, actor, role) = (request.Campaign, request.Actor ?? default, request.Role);
        query.VisibleTo(viewer)
            .Where(r => r.Campaign == campaign, campaign is not null)
            .Where(r => r.Actor == actor, request.Actor is not null)
            .Where(r => r.Role == role, role is not null)
            .OrderByDescending(r => r.Id);
    }

    private protected override RoleAssignment RowOf(RoleAssignment found) => found;
}
