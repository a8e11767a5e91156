using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Awards;

/// <summary>What a scenario would change: its address is the scenario.</summary>
/// <param name="Knobs">The numbers that may be set, with what the address sets.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Rehearsal">What it would change; none where something in it is wrong.</param>
public sealed record RehearsalModel(IReadOnlyList<KnobItem> Knobs, Scenario Scenario, Rehearsal? Rehearsal) : IPageModel<RehearsalModel>
{
    private const int MostNames = 200;

    /// <summary>What is wrong with the scenario, or why nothing can be rehearsed.</summary>
    public IReadOnlyList<Error> Errors { get; init; } = [];

    /// <summary>The awards of the rules in force.</summary>
    public IReadOnlyList<Award> Awards { get; init; } = [];

    /// <summary>The award that is shown; all if none is chosen.</summary>
    public string? Award { get; init; }

    /// <summary>What the address says instead of an award to show the weights of criteria.</summary>
    internal const string Weights = "*";

    /// <summary>Whether the weights of criteria are shown, and all awards.</summary>
    public bool ShowsWeights { get; init; }

    /// <summary>The award whose numbers are shown: the chosen one, or the first.</summary>
    public string? Turned => Award ?? (Awards.Count == 0 ? null : Awards[0].Code);

    /// <summary>Whether a number is among those shown.</summary>
    /// <param name="item">The number.</param>
    public bool IsTurned(KnobItem item) => Guard.Against.Null(item).Knob.IsOfAward ? !ShowsWeights && item.Knob.Of == Turned : ShowsWeights;

    /// <summary>The names of blocs, by code.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Blocs { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>The names of kinds, by code.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Kinds { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>The outcomes that change, of the award that is shown.</summary>
    public IReadOnlyList<RehearsedChange> Changes { get; init; } = [];

    /// <summary>The names of those who are named.</summary>
    public IReadOnlyDictionary<ParticipantId, string> Names { get; init; } = new Dictionary<ParticipantId, string>();

    /// <summary>Scenarios that were saved.</summary>
    public IReadOnlyList<ScenarioRow> Saved { get; init; } = [];

    /// <summary>The base salary and the ceiling of the fund that money is reckoned from.</summary>
    public MoneyBasis? Money { get; init; }

    /// <summary>Whether the reader may save scenarios.</summary>
    public bool MaySave { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<RehearsalModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var asked = await reader.DeskAsync(request.Campaign);
        if (asked.IsError)
        {
            return asked.Errors;
        }

        var desk = asked.Value;
        if (!desk.Standing.IsInsider || desk.Campaign.Rules is not { } rules)
        {
            return DomainError.Forbidden("Access.Denied", "This page is for those who run, check or decide the campaign.", "Trang này dành cho cơ quan thường trực, Hội đồng và người kiểm tra.");
        }

        var knobs = Scenario.KnobsOf(rules).Select(k => new KnobItem(k, request.Text(k.Id))).ToList();
        var read = Scenario.Read(rules, knobs.Select(k => KeyValuePair.Create(k.Knob.Id, k.Typed)));
        var (salary, ceiling) = (AmountOf(request, "luong"), AmountOf(request, "tran"));
        var basis = salary.Value is { } given ? new MoneyBasis((long)given, (long?)ceiling.Value) : null;
        Error[] errors = [.. read.ErrorsOrEmptyList, .. salary.ErrorsOrEmptyList, .. ceiling.ErrorsOrEmptyList];
        var rehearsed = errors.Length > 0 ? errors.ToList() : await reader.AskAsync(s => new Rehearse(s), new RehearseRequest(desk.Id, read.Value, DayOf(request)) { Money = basis });
        var model = new RehearsalModel(knobs, read.IsError ? Scenario.None : read.Value, rehearsed.IsError ? null : rehearsed.Value)
        {
            Errors = rehearsed.ErrorsOrEmptyList,
            Awards = rules.Awards,
            Award = rules.Awards.FirstOrDefault(a => a.Code == request.Text("award"))?.Code,
            ShowsWeights = request.Text("award") == Weights,
            Money = basis,
            MaySave = desk.Standing.Is(Role.Organiser),
        };
        return await WithNamesAsync(reader, desk, model);
    }

    private static async Task<RehearsalModel> WithNamesAsync(KitReader reader, CampaignDesk desk, RehearsalModel model)
    {
        var blocs = await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(desk.Id));
        var saved = await reader.AskAsync(s => new ListScenarios(s), new ListScenariosRequest(desk.Id));
        var changes = (model.Rehearsal?.Changes ?? []).Where(c => model.Award is null || c.Award == model.Award).ToList();
        return model with
        {
            Changes = changes,
            Blocs = blocs.Value.ToDictionary(b => b.Code, b => b.Name),
            Kinds = desk.Campaign.Plan.Kinds.ToDictionary(k => k.Code, k => k.Name),
            Saved = saved.Value.Items,
            Names = await reader.NamesAsync(changes.Where(c => c.IsGain || c.IsLoss).Select(c => c.Participant).Concat((model.Rehearsal?.TiesOnLine ?? []).Select(t => t.Participant)).Take(MostNames)),
        };
    }

    private static DateOnly? DayOf(PageRequest request) =>
        DateOnly.TryParseExact(request.Text("ngay"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    private static ErrorOr<decimal?> AmountOf(PageRequest request, string key) => request.Text(key) is { } text ? NumberText.Read(text, key).Then(n => n is < 0 or > 1_000_000_000_000_000
        ? DomainError.Validation("Scenario.MoneyOutOfRange", "Give an amount in đồng, 0 or more.", "Hãy ghi số tiền bằng đồng, từ 0 trở lên.", key) : n.ToErrorOr()) : (decimal?)null;
}

/// <summary>A number that may be set, with what was typed for it.</summary>
/// <param name="Knob">The number.</param>
/// <param name="Typed">What was typed; nothing if nothing was.</param>
public sealed record KnobItem(RuleKnob Knob, string? Typed);
