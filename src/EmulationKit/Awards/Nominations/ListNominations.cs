using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Which nominations are there?</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="Award">The award's code; any if not said.</param>
/// <param name="State">Where they stand; anywhere if not said.</param>
public sealed record ListNominationsRequest(CampaignId Campaign, string? Award = null, NominationState? State = null) : ListRequest;

/// <summary>Lists nominations, in the order in which they were made.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListNominations(UseCaseServices services) : ListQuery<ListNominationsRequest, Nomination, Nomination>(services)
{
    private protected override void Ask(ISpecificationBuilder<Nomination> query, Viewer viewer, ListNominationsRequest request)
    {
        var (campaign, award, state) = (request.Campaign, request.Award, request.State);
        query.VisibleTo(viewer)
            .Where(n => n.Campaign == campaign)
            .Where(n => n.Award == award, award is not null)
            .Where(n => n.State == state, state is not null)
            .OrderBy(n => n.Id);
    }

    private protected override Nomination RowOf(Nomination found) => found;
}
