using System.Text.Json.Serialization;
using EmulationKit.Campaigns;

namespace EmulationKit.Packs;

/// <summary>What <c>campaign.json</c> says: who, what for, when and among whom.</summary>
/// <param name="Code">The campaign's code, by which results and seals name it.</param>
/// <param name="Name">The campaign's name.</param>
internal sealed record CampaignFile(string Code, LocalizedText Name)
{
    /// <summary>Where the schema of this file is, for editors.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-1)]
    public string? Schema { get; init; }

    /// <summary>The slogan (khẩu hiệu).</summary>
    public LocalizedText? Slogan { get; init; }

    /// <summary>What the campaign is for (mục đích, yêu cầu).</summary>
    public LocalizedText? Purpose { get; init; }

    /// <summary>What it is to reach (mục tiêu). Needed at launch.</summary>
    public LocalizedText? Objective { get; init; }

    /// <summary>How far it reaches (phạm vi). Needed at launch.</summary>
    public LocalizedText? Scope { get; init; }

    /// <summary>What is competed in (nội dung thi đua), group by group. At least one is needed at launch.</summary>
    public IReadOnlyList<LocalizedText> Contents { get; init; } = [];

    /// <summary>By what means it is carried out (biện pháp thi đua). Needed at launch.</summary>
    public LocalizedText? Measures { get; init; }

    /// <summary>The document that launches it: number, date, signatory. Needed at launch.</summary>
    public PlanDocument? Document { get; init; }

    /// <summary>Regular or thematic (Article 16 of Law 06/2022/QH15).</summary>
    public CampaignForm Form { get; init; } = CampaignForm.Thematic;

    /// <summary>Who launches it.</summary>
    public LocalizedText? Launcher { get; init; }

    /// <summary>The first and the last day on which units compete. Needed at launch.</summary>
    public DateRange? Period { get; init; }

    /// <summary>The day of the launch, if it is not the day of the document.</summary>
    public DateOnly? LaunchOn { get; init; }

    /// <summary>The IANA id of the time zone in which days begin and end; Asia/Ho_Chi_Minh if not said.</summary>
    public string TimeZone { get; init; } = CampaignTimeZone.Default;

    /// <summary>What it celebrates, if anything.</summary>
    public IReadOnlyList<Occasion> Occasions { get; init; } = [];

    /// <summary>The kinds of participants (đối tượng thi đua). At least one is needed at launch.</summary>
    public IReadOnlyList<ParticipantKind> Kinds { get; init; } = [];

    /// <summary>The blocs and clusters (khối, cụm thi đua), if participants are grouped.</summary>
    public IReadOnlyList<PackBloc> Blocs { get; init; } = [];

    /// <summary>The phases and the reports due.</summary>
    public ScheduleFile? Schedule { get; init; }

    /// <summary>The code of the achievement that is honoured; the campaign's own code if not said.</summary>
    public string? Achievement { get; init; }

    /// <summary>What the campaign rests on.</summary>
    public Source? Source { get; init; }

    public static CampaignFile Of(Pack pack) => new(pack.Code, pack.Plan.Name)
    {
        Schema = PackFiles.SchemaOf(PackFiles.Campaign),
        Slogan = pack.Plan.Slogan,
        Purpose = pack.Plan.Purpose,
        Objective = pack.Plan.Objective,
        Scope = pack.Plan.Scope,
        Contents = pack.Plan.Contents,
        Measures = pack.Plan.Measures,
        Document = pack.Plan.Document,
        Form = pack.Plan.Form,
        Launcher = pack.Plan.Launcher,
        Period = pack.Plan.Period == default ? null : pack.Plan.Period,
        LaunchOn = pack.Plan.LaunchOn,
        TimeZone = pack.Plan.TimeZone,
        Occasions = pack.Plan.Occasions,
        Kinds = pack.Plan.Kinds,
        Blocs = pack.Blocs,
        Schedule = pack.Plan.Schedule is { Phases.Count: 0, Reports.Count: 0 } ? null : new() { Phases = pack.Plan.Schedule.Phases, Reports = pack.Plan.Schedule.Reports },
        Achievement = pack.Rules.Achievement,
        Source = pack.Source,
    };

    public CampaignPlan Plan() => new(Name)
    {
        Slogan = Slogan,
        Purpose = Purpose,
        Objective = Objective,
        Scope = Scope,
        Contents = Contents,
        Measures = Measures,
        Document = Document,
        Form = Form,
        Launcher = Launcher,
        Period = Period ?? default,
        LaunchOn = LaunchOn,
        TimeZone = TimeZone,
        Occasions = Occasions,
        Kinds = Kinds,
        Schedule = Schedule is null ? CampaignSchedule.Empty : new() { Phases = Schedule.Phases, Reports = Schedule.Reports },
    };
}

/// <summary>The schedule: phases and reports.</summary>
internal sealed record ScheduleFile
{
    /// <summary>The phases as planned, each at most once. A phase that is not here never opens.</summary>
    public IReadOnlyList<PhaseWindow> Phases { get; init; } = [];

    /// <summary>The reports due, in the order in which the lateness criterion reads them.</summary>
    public IReadOnlyList<ReportDue> Reports { get; init; } = [];
}
