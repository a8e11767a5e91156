using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Which comments and complaints came?</summary>
/// <param name="Campaign">About which campaign.</param>
/// <param name="OnlyOpen">Whether those answered are left out.</param>
public sealed record ListCommentsRequest(CampaignId Campaign, bool OnlyOpen = false) : ListRequest;

/// <summary>Lists comments and complaints, the oldest first.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListComments(UseCaseServices services) : ListQuery<ListCommentsRequest, PublicComment, PublicComment>(services)
{
    private protected override void Ask(ISpecificationBuilder<PublicComment> query, Viewer viewer, ListCommentsRequest request)
    {
        var campaign = request.Campaign;
        query.VisibleTo(viewer).Where(c => c.Campaign == campaign).Where(c => !c.IsAnswered, request.OnlyOpen).OrderBy(c => c.Id);
    }

    private protected override PublicComment RowOf(PublicComment found) => found;
}
