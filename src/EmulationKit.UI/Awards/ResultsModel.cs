using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Awards;

/// <summary>The evaluations of a campaign, and what came out of one.</summary>
/// <param name="Runs">The evaluations, the latest first.</param>
/// <param name="Run">The one that is shown; none if there is none for the reader.</param>
public sealed record ResultsModel(IReadOnlyList<RunRow> Runs, RunRow? Run) : IPageModel<ResultsModel>
{
    private const int MostTied = 200;

    /// <summary>Whether the reader sees all; else only what is for the units that they act for.</summary>
    public bool SeesAll { get; init; }

    /// <summary>How the outcomes are spread, award by award, in the order of the rules.</summary>
    public IReadOnlyList<(Award Award, AwardTally Tally)> Tallies { get; init; } = [];

    /// <summary>The award that is shown; none for totals and ranks.</summary>
    public Award? Award { get; init; }

    /// <summary>The blocs.</summary>
    public IReadOnlyList<NamedCode> Blocs { get; init; } = [];

    /// <summary>The rows of this page.</summary>
    public IReadOnlyList<ResultItem> Rows { get; init; } = [];

    /// <summary>How many rows there are.</summary>
    public int Total { get; init; }

    /// <summary>Which page.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Of how many.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>Those who tie on the line of the award that is shown, by bloc.</summary>
    public IReadOnlyList<ResultItem> Tied { get; init; } = [];

    /// <inheritdoc />
    public static async Task<ErrorOr<ResultsModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var asked = await reader.DeskAsync(request.Campaign);
        if (asked.IsError)
        {
            return asked.Errors;
        }

        var desk = asked.Value;
        var runs = (await reader.AskAsync(s => new ListRuns(s), new ListRunsRequest(desk.Id) { Page = new(1, 20) })).Value.Items;
        var run = runs.FirstOrDefault(r => Guid.TryParse(request.Text("run"), out var id) && r.Id.Value == id) ?? runs.FirstOrDefault(r => desk.Standing.IsInsider || r.IsPublished);
        var model = new ResultsModel(runs, run) { SeesAll = desk.Standing.IsInsider };
        return run is null || !model.SeesAll ? model : await WithRowsAsync(reader, request, desk, model, run);
    }

    private static async Task<ErrorOr<ResultsModel>> WithRowsAsync(KitReader reader, PageRequest request, CampaignDesk desk, ResultsModel model, RunRow run)
    {
        var awards = desk.Campaign.Rules?.Awards ?? [];
        var tallies = (await reader.AskAsync(s => new TallyResults(s), new TallyResultsRequest(run.Id))).Value ?? [];
        var blocs = BlocOrder.Of(desk.Campaign, (await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(desk.Id))).Value);
        var award = awards.FirstOrDefault(a => a.Code == request.Text("award"));
        var bloc = request.OneOf("bloc", blocs.Select(b => b.Code));
        var order = request.Choice<ResultOrder>("sort") ?? ResultOrder.Rank;
        var rows = await reader.AskAsync(s => new ListResults(s), new ListResultsRequest(run.Id, award?.Code, bloc, award is null ? null : request.Choice<Outcome>("outcome"), order) { Page = request.Page });
        if (rows.IsError)
        {
            return rows.Errors;
        }

        var tied = award is null ? [] : (await reader.AskAsync(s => new ListResults(s), new ListResultsRequest(run.Id, award.Code, null, Outcome.Undecided) { Page = new(1, MostTied) })).Value.Items
            .Where(r => r.Reason == OutcomeReason.TieOnLine).ToList();
        var names = await reader.NamesAsync(rows.Value.Items.Concat(tied).Select(r => r.Participant));
        var blocNames = blocs.ToDictionary(b => b.Code, b => b.Name);
        return model with
        {
            Tallies = [.. awards.Join(tallies, a => a.Code, t => t.Award, (a, t) => (a, t))],
            Award = award,
            Blocs = [.. blocs.Select(b => new NamedCode(b.Code, b.Name))],
            Rows = [.. rows.Value.Items.Select(Item)],
            Tied = [.. tied.OrderBy(t => t.Bloc, StringComparer.Ordinal).Select(Item)],
            Total = rows.Value.Total,
            Page = rows.Value.At.Number,
            Pages = CampaignListModel.PagesOf(rows.Value),
        };

        ResultItem Item(ResultRow row) => new(row, names.GetValueOrDefault(row.Participant) ?? "–", row.Bloc is { } code ? blocNames.GetValueOrDefault(code) : null);
    }
}

/// <summary>A result with its names.</summary>
/// <param name="Row">The result.</param>
/// <param name="Name">Whose.</param>
/// <param name="BlocName">The name of its bloc.</param>
public sealed record ResultItem(ResultRow Row, string Name, LocalizedText? BlocName);
