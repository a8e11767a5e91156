using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.UI.Access;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns;

/// <summary>What the reader is to do.</summary>
/// <param name="Tasks">The tasks, the earliest due first.</param>
/// <param name="Waiting">What the reader's units sent and others have to look at.</param>
/// <param name="Campaigns">The campaigns that run and in which the reader has a role.</param>
public sealed record MyWorkModel(IReadOnlyList<MyTask> Tasks, IReadOnlyList<AwaitedStep> Waiting, IReadOnlyList<CampaignHead> Campaigns) : IPageModel<MyWorkModel>
{
    private const int MostCampaigns = 20;

    /// <summary>Whether the reader may make a new campaign.</summary>
    public bool MayMakeCampaigns { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<MyWorkModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desks = await DesksAsync(reader, request.Campaign);
        if (desks.IsError)
        {
            return desks.Errors;
        }

        var tasks = await reader.AskAsync(s => new MyTasks(s), new MyTasksRequest(request.Campaign.Length > 0 ? desks.Value[0].Id : null));
        if (tasks.IsError)
        {
            return tasks.Errors;
        }

        var campaigns = desks.Value.ToDictionary(d => d.Id, d => d.Campaign);
        foreach (var id in tasks.Value.Select(t => t.Campaign).Where(id => !campaigns.ContainsKey(id)).Distinct().ToArray())
        {
            var found = await reader.AskAsync(s => new ShowCampaign(s), new ShowCampaignRequest(Id: id));
            if (!found.IsError)
            {
                campaigns[id] = found.Value;
            }
        }

        var units = await reader.ParticipantsAsync(tasks.Value.Select(t => t.Unit).OfType<ParticipantId>());
        var waiting = new List<AwaitedStep>();
        foreach (var desk in desks.Value)
        {
            waiting.AddRange(await AwaitedStep.OfAsync(reader, desk));
        }

        return new MyWorkModel(
            [.. tasks.Value.Where(t => campaigns.ContainsKey(t.Campaign)).Select(t => MyTask.Of(campaigns[t.Campaign], t, t.Unit is { } unit ? units.GetValueOrDefault(unit) : null))],
            [.. waiting.OrderByDescending(w => w.Days)],
            [.. desks.Value.Select(d => CampaignHead.Of(d.Campaign))])
        {
            MayMakeCampaigns = await MayMakeCampaignsAsync(reader, desks.Value),
        };
    }

    // Where there is no campaign yet, the first one must be made by somebody.
    private static async Task<bool> MayMakeCampaignsAsync(KitReader reader, IReadOnlyList<CampaignDesk> desks) =>
        desks.Count > 0 ? desks[0].Standing.Everywhere.Contains(Role.Organiser)
            : await reader.AskAsync(s => new ShowStanding(s), new ShowStandingRequest(default)) is { IsError: false, Value: var standing } && standing.Everywhere.Contains(Role.Organiser);

    private static async Task<ErrorOr<IReadOnlyList<CampaignDesk>>> DesksAsync(KitReader reader, string campaign)
    {
        if (campaign.Length > 0)
        {
            return (await reader.DeskAsync(campaign)).Then(desk => (ErrorOr<IReadOnlyList<CampaignDesk>>)new[] { desk });
        }

        var desks = new List<CampaignDesk>();
        foreach (var state in new[] { CampaignState.Launched, CampaignState.Closed, CampaignState.Draft })
        {
            var found = await reader.AskAsync(s => new FindCampaigns(s), new FindCampaignsRequest(State: state) { Page = new(1, MostCampaigns) });
            foreach (var row in found.IsError ? [] : found.Value.Items)
            {
                if (await reader.DeskAsync(row.Code) is { IsError: false } desk)
                {
                    desks.Add(desk.Value);
                }
            }
        }

        return desks;
    }
}

/// <summary>Something to do.</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="Kind">What.</param>
/// <param name="Due">The last day; none if there is no such day.</param>
/// <param name="IsLate">Whether that has passed.</param>
/// <param name="Count">How many of them there are.</param>
/// <param name="Report">The code of the report that is due.</param>
/// <param name="UnitName">For which unit; none for what is not done for one.</param>
public sealed record MyTask(CampaignHead Campaign, DueTaskKind Kind, DateOnly? Due, bool IsLate, int Count, string? Report, string? UnitName)
{
    /// <summary>The unit's code.</summary>
    public string? UnitCode { get; init; }

    /// <summary>The score sheet it is about, if it is about one that is there.</summary>
    public ScoreSheetId? Sheet { get; init; }

    /// <summary>What the report is called.</summary>
    public LocalizedText? ReportName { get; init; }

    /// <summary>How many days are left; below zero when it is late; none without a last day.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Whether it was sent back.</summary>
    public bool IsReturned => Kind is DueTaskKind.SupplementRegistration or DueTaskKind.SupplementSheet;

    internal static MyTask Of(CampaignView campaign, DueTask task, ParticipantRow? unit) =>
        new(CampaignHead.Of(campaign), task.Kind, task.Due, task.IsLate(campaign.Today), task.Count, task.Report, unit?.Name)
        {
            UnitCode = unit?.Code,
            Sheet = task.Sheet,
            ReportName = campaign.Plan.Schedule.Reports.FirstOrDefault(r => r.Code == task.Report)?.Name,
            DaysLeft = task.Due?.DayNumber - campaign.Today.DayNumber,
        };
}

/// <summary>Something that the reader's unit sent, and that somebody else has to look at.</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="UnitName">Whose.</param>
/// <param name="Stage">Where it is.</param>
/// <param name="Days">For how many days.</param>
public sealed record AwaitedStep(CampaignHead Campaign, string UnitName, ProgressStage Stage, int Days)
{
    private const int MostUnits = 10;

    internal static async Task<IEnumerable<AwaitedStep>> OfAsync(KitReader reader, CampaignDesk desk)
    {
        var steps = new List<AwaitedStep>();
        foreach (var unit in desk.Standing.Units.Take(MostUnits))
        {
            var registrations = await reader.AskAsync(s => new ListRegistrations(s), new ListRegistrationsRequest(desk.Id, RegistrationState.Submitted, unit.Id));
            steps.AddRange((registrations.IsError ? [] : registrations.Value.Items).Select(r => Step(unit.Name, ProgressStage.RegistrationSent, r.Since)));
            var sheets = await reader.AskAsync(s => new ListSheets(s), new ListSheetsRequest(desk.Id, Participant: unit.Id));
            steps.AddRange((sheets.IsError ? [] : sheets.Value.Items)
                .Where(s => s.State is ScoreSheetState.Submitted or ScoreSheetState.CrossChecked)
                .Select(s => Step(unit.Name, s.State == ScoreSheetState.Submitted ? ProgressStage.Submitted : ProgressStage.CrossChecked, s.Since ?? reader.Now)));
        }

        return steps;

        AwaitedStep Step(string unit, ProgressStage stage, DateTimeOffset since) =>
            new(CampaignHead.Of(desk.Campaign), unit, stage, Math.Max(0, desk.Campaign.Today.DayNumber - desk.Campaign.Zone.DayOf(since).DayNumber));
    }
}
