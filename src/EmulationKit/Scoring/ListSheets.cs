using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Which score sheets are there?</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="State">Where they stand; anywhere if not said.</param>
/// <param name="Bloc">The code of their bloc; any if not said.</param>
/// <param name="Participant">Whose; anybody's if not said.</param>
/// <param name="Order">How they are sorted.</param>
public sealed record ListSheetsRequest(CampaignId Campaign, ScoreSheetState? State = null, string? Bloc = null, ParticipantId? Participant = null, SheetOrder Order = SheetOrder.Opened)
    : ListRequest;

/// <summary>Lists score sheets, as they were opened or by total.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListSheets(UseCaseServices services) : ListQuery<ListSheetsRequest, ScoreSheet, ScoreSheet>(services)
{
    private protected override void Ask(ISpecificationBuilder<ScoreSheet> query, Viewer viewer, ListSheetsRequest request)
    {
        var (campaign, state, bloc, participant) = (request.Campaign, request.State, request.Bloc, request.Participant);
        var sheets = query.VisibleTo(viewer)
            .Where(s => s.Campaign == campaign)
            .Where(s => s.State == state, state is not null)
            .Where(s => s.Bloc == bloc, bloc is not null)
            .Where(s => s.Participant == participant, participant is not null);
        _ = request.Order == SheetOrder.Total ? sheets.OrderByDescending(s => s.Standing).ThenBy(s => s.Id) : sheets.OrderBy(s => s.Id);
    }

    private protected override ScoreSheet RowOf(ScoreSheet found) => found;
}
