using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Which nomination votes of blocs are there?</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="Bloc">Of which bloc, by code; any if not said.</param>
/// <param name="State">Where they stand; anywhere if not said.</param>
public sealed record ListBlocNominationsRequest(CampaignId Campaign, string? Bloc = null, BlocNominationState? State = null) : ListRequest;

/// <summary>Lists nomination votes, in the order in which they were recorded: those of the blocs that the reader leads, or
/// all of a campaign.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListBlocNominations(UseCaseServices services) : ListQuery<ListBlocNominationsRequest, BlocNomination, BlocNomination>(services)
{
    private protected override void Ask(ISpecificationBuilder<BlocNomination> query, Viewer viewer, ListBlocNominationsRequest request)
    {
        var (campaign, bloc, state) = (request.Campaign, request.Bloc, request.State);
        query.VisibleTo(viewer)
            .Where(n => n.Campaign == campaign)
            .Where(n => n.Bloc == bloc, bloc is not null)
            .Where(n => n.State == state, state is not null)
            .OrderBy(n => n.Id);
    }

    private protected override BlocNomination RowOf(BlocNomination found) => found;
}
