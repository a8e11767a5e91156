using EmulationKit.Campaigns;
using EmulationKit.Scoring;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Scoring;

/// <summary>The score sheets that the reader may see.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheets">Those of this page.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record SheetListModel(CampaignView Campaign, Page<SheetRow> Sheets, int Page, int Pages) : IPageModel<SheetListModel>
{
    /// <summary>The blocs and clusters.</summary>
    public IReadOnlyList<NamedCode> Blocs { get; init; } = [];

    /// <summary>The bloc asked for.</summary>
    public string? Bloc { get; init; }

    /// <summary>The state asked for, by name; <c>Returned</c> for sheets that were sent back.</summary>
    public string? State { get; init; }

    /// <summary>How the sheets are sorted.</summary>
    public SheetOrder Order { get; init; }

    /// <summary>The reader's units that have no sheet yet.</summary>
    public IReadOnlyList<EmulationKit.Access.StandingUnit> Unopened { get; init; } = [];

    /// <summary>What the list was asked for.</summary>
    public ListSheetsRequest? Asked { get; init; }

    /// <summary>A state by which sheets that were sent back are asked for.</summary>
    public const string Returned = "Returned";

    /// <inheritdoc />
    public static Task<ErrorOr<SheetListModel>> ReadAsync(KitReader reader, PageRequest request) => ReadAsync(reader, request, null);

    internal static async Task<ErrorOr<SheetListModel>> ReadAsync(KitReader reader, PageRequest request, string? usual)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var blocs = BlocOrder.Of(desk.Value.Campaign, (await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(desk.Value.Id))).Value).ToList();
        var bloc = request.OneOf("bloc", blocs.Select(b => b.Code));
        var state = request.OneOf("state", ["all", Returned, .. Enum.GetNames<ScoreSheetState>()]) ?? usual;
        var order = request.Choice<SheetOrder>("sort") ?? SheetOrder.Name;
        ScoreSheetState? at = Enum.TryParse<ScoreSheetState>(state, out var named) ? named : null;
        var asked = new ListSheetsRequest(desk.Value.Id, at, bloc, Order: order, Returned: state == Returned ? true : null, Text: request.Text("q")) { Page = request.Page };
        var found = await reader.AskAsync(s => new ListSheets(s), asked);
        if (found.IsError)
        {
            return found.Errors;
        }

        return new SheetListModel(desk.Value.Campaign, found.Value, found.Value.At.Number, CampaignListModel.PagesOf(found.Value))
        {
            Blocs = [.. blocs.Select(b => new NamedCode(b.Code, b.Name))],
            Bloc = bloc,
            State = state,
            Order = order,
            Asked = asked,
            Unopened = await UnopenedAsync(reader, desk.Value.Id, desk.Value.Standing.Units),
        };
    }

    private static async Task<IReadOnlyList<EmulationKit.Access.StandingUnit>> UnopenedAsync(KitReader reader, CampaignId campaign, IReadOnlyList<EmulationKit.Access.StandingUnit> units)
    {
        var unopened = new List<EmulationKit.Access.StandingUnit>();
        foreach (var unit in units.Take(5))
        {
            var own = await reader.AskAsync(s => new ListSheets(s), new ListSheetsRequest(campaign, Participant: unit.Id) { Page = new(1, 1) });
            if (!own.IsError && own.Value.Total == 0)
            {
                unopened.Add(unit);
            }
        }

        return unopened;
    }
}

/// <summary>The sheets that wait for their appraisal, unless another state is asked for.</summary>
/// <param name="List">The list.</param>
public sealed record AppraisalModel(SheetListModel List) : IPageModel<AppraisalModel>
{
    /// <summary>How many sheets the filter finds, on all its pages; none where it asks for others than those that wait.</summary>
    public int OfFilter => List.State == nameof(ScoreSheetState.CrossChecked) ? List.Sheets.Total : 0;

    /// <summary>The sheets among some that wait for the reader.</summary>
    /// <param name="rows">The sheets.</param>
    public static IReadOnlyList<SheetRow> Waiting(IEnumerable<SheetRow> rows) => [.. rows.Where(r => r.IsMine && r.State == ScoreSheetState.CrossChecked)];

    /// <summary>The sheets that wait for the reader on all pages of the filter.</summary>
    /// <param name="reader">Reads them.</param>
    public async Task<ErrorOr<IReadOnlyList<SheetRow>>> AllAsync(KitReader reader)
    {
        Guard.Against.Null(reader);
        var all = new List<SheetRow>();
        for (var number = 1; (number - 1) * PageAt.MostItems < OfFilter; number++)
        {
            var page = await reader.AskAsync(s => new ListSheets(s), List.Asked! with { Page = new(number, PageAt.MostItems) });
            if (page.IsError)
            {
                return page.Errors;
            }

            all.AddRange(page.Value.Items);
        }

        return ErrorOrFactory.From(Waiting(all));
    }

    /// <inheritdoc />
    public static async Task<ErrorOr<AppraisalModel>> ReadAsync(KitReader reader, PageRequest request) =>
        (await SheetListModel.ReadAsync(reader, request, nameof(ScoreSheetState.CrossChecked))).Then(list => new AppraisalModel(list));
}
