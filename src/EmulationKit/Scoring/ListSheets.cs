using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Which score sheets are there?</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="State">Where they stand, which also says the column at hand; anywhere if not said.</param>
/// <param name="Bloc">The code of their bloc; any if not said.</param>
/// <param name="Participant">Whose; anybody's if not said.</param>
/// <param name="Order">How they are sorted.</param>
/// <param name="Returned">Whether they were sent back and this is still to be answered; either if not said.</param>
/// <param name="Text">Words of the participant's name or code, with or without marks; all if not said. Of very many
/// participants with these words the first 2,000 are looked at.</param>
public sealed record ListSheetsRequest(
    CampaignId Campaign, ScoreSheetState? State = null, string? Bloc = null, ParticipantId? Participant = null, SheetOrder Order = SheetOrder.Opened,
    bool? Returned = null, string? Text = null) : ListRequest;

/// <summary>Lists score sheets, as they were opened, by total or by name.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListSheets(UseCaseServices services) : KitQuery<ListSheetsRequest, Page<SheetRow>>(services)
{
    private const int MostNames = 2000;

    /// <inheritdoc />
    protected override async Task<ErrorOr<Page<SheetRow>>> AnswerAsync(UseCaseScope scope, ListSheetsRequest request, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(request);
        var wanted = new Specification<ScoreSheet, SheetRow>();
        Ask(wanted.Query, scope.Viewer, request, await NamedAsync(scope, request.Text, cancellationToken));
        wanted.Query.Skip(request.Page.Skipped).Take(request.Page.Size).AsNoTracking();
        wanted.Query.Select(s => new SheetRow(s.Id, s.Participant, s.Unit, s.Kind, s.Bloc, s.State, s.Total, s.PendingReturn != null, s.RulesVersion) { Since = s.Since });
        var total = await scope.Repository<ScoreSheet>().CountAsync(wanted, cancellationToken);
        var found = await scope.Repository<ScoreSheet>().ListAsync(wanted, cancellationToken);
        return new Page<SheetRow>(await SheetDuties.CompleteAsync(scope, request.Campaign, found, cancellationToken), total, request.Page);
    }

    private static void Ask(ISpecificationBuilder<ScoreSheet> query, Viewer viewer, ListSheetsRequest request, List<ParticipantId>? named)
    {
        var (campaign, state, bloc, participant, returned) = (request.Campaign, request.State, request.Bloc, request.Participant, request.Returned == true);
        var among = named ?? [];
        var sheets = query.VisibleTo(viewer)
            .Where(s => s.Campaign == campaign)
            .Where(s => s.State == state, state is not null)
            .Where(s => s.Bloc == bloc, bloc is not null)
            .Where(s => s.Participant == participant, participant is not null)
            .Where(s => s.PendingReturn != null == returned, request.Returned is not null)
            .Where(s => among.Contains(s.Participant), named is not null);
        _ = request.Order switch
        {
            SheetOrder.Total => sheets.OrderByDescending(s => s.Standing).ThenBy(s => s.SortKey).ThenBy(s => s.Id),
            SheetOrder.Name => sheets.OrderBy(s => s.SortKey).ThenBy(s => s.Id),
            _ => sheets.OrderBy(s => s.Id),
        };
    }

    private static async Task<List<ParticipantId>?> NamedAsync(UseCaseScope scope, string? words, CancellationToken cancellationToken)
    {
        var text = VietnameseText.Normalize(words ?? "");
        if (text.Length == 0)
        {
            return null;
        }

        var wanted = new Specification<Participant, ParticipantId>();
        wanted.Query.Where(p => p.SearchText.Contains(text)).OrderBy(p => p.SortKey).ThenBy(p => p.Id).Take(MostNames).AsNoTracking();
        wanted.Query.Select(p => p.Id);
        return await scope.Repository<Participant>().ListAsync(wanted, cancellationToken);
    }
}
