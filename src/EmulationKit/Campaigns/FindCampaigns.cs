using EmulationKit.Access;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Which campaigns are there?</summary>
/// <param name="Text">Words of the name or code; all if not said.</param>
/// <param name="State">Where they stand; anywhere if not said.</param>
public sealed record FindCampaignsRequest(string? Text = null, CampaignState? State = null) : ListRequest;

/// <summary>A campaign in a list.</summary>
/// <param name="Id">The campaign.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Period">Its period.</param>
public sealed record CampaignRow(CampaignId Id, string Code, LocalizedText Name, CampaignState State, DateRange Period);

/// <summary>Finds campaigns, by code.</summary>
/// <param name="services">What it needs.</param>
public sealed class FindCampaigns(UseCaseServices services) : ListQuery<FindCampaignsRequest, Campaign, CampaignRow>(services)
{
    private protected override void Ask(ISpecificationBuilder<Campaign> query, Viewer viewer, FindCampaignsRequest request)
    {
        var (text, state) = (VietnameseText.Normalize(request.Text ?? ""), request.State);
        query.VisibleTo(viewer)
            .Where(c => c.SearchText.Contains(text), text.Length > 0)
            .Where(c => c.State == state, state is not null)
            .OrderBy(c => c.Code);
    }

    private protected override CampaignRow RowOf(Campaign found) => new(found.Id, found.Code, found.Plan.Name, found.State, found.Plan.Period);
}
