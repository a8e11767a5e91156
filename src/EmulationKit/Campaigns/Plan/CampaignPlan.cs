namespace EmulationKit.Campaigns;

/// <summary>
/// What a campaign's plan (kế hoạch) says. In a draft it may be incomplete; what Article 17 of Law 06/2022/QH15 asks
/// for must be there at launch.
/// </summary>
/// <param name="Name">The campaign's name.</param>
public sealed record CampaignPlan(LocalizedText Name)
{
    /// <summary>The slogan (khẩu hiệu).</summary>
    public LocalizedText? Slogan { get; init; }

    /// <summary>What the campaign is for (mục đích, yêu cầu).</summary>
    public LocalizedText? Purpose { get; init; }

    /// <summary>What it is to reach (mục tiêu).</summary>
    public LocalizedText? Objective { get; init; }

    /// <summary>How far it reaches (phạm vi), such as the whole province.</summary>
    public LocalizedText? Scope { get; init; }

    /// <summary>What is competed in (nội dung thi đua), group by group.</summary>
    public IReadOnlyList<LocalizedText> Contents { get; init; } = [];

    /// <summary>By what means it is carried out (biện pháp thi đua).</summary>
    public LocalizedText? Measures { get; init; }

    /// <summary>The document that launches it.</summary>
    public PlanDocument? Document { get; init; }

    /// <summary>Regular or thematic.</summary>
    public CampaignForm Form { get; init; } = CampaignForm.Thematic;

    /// <summary>Who launches it, such as the chairman of the province's People's Committee (Article 18).</summary>
    public LocalizedText? Launcher { get; init; }

    /// <summary>The period in which units compete; both days inclusive.</summary>
    public DateRange Period { get; init; }

    /// <summary>The day of the launch, if it is not the day of the document.</summary>
    public DateOnly? LaunchOn { get; init; }

    /// <summary>The IANA id of the time zone in which days begin and end.</summary>
    public string TimeZone { get; init; } = CampaignTimeZone.Default;

    /// <summary>What it celebrates, if anything.</summary>
    public IReadOnlyList<Occasion> Occasions { get; init; } = [];

    /// <summary>The kinds of participants.</summary>
    public IReadOnlyList<ParticipantKind> Kinds { get; init; } = [];

    /// <summary>The phases and the reports due.</summary>
    public CampaignSchedule Schedule { get; init; } = CampaignSchedule.Empty;

    /// <summary>The day of the launch: as said, else the day of the document, else the first of the period.</summary>
    public DateOnly? LaunchDay => LaunchOn ?? Document?.Date ?? Period.From;

    /// <summary>Everything that is wrong with the plan: names, codes, the time zone and dates that contradict each
    /// other. What is only missing is no error here; <see cref="Campaign.Readiness"/> lists that.</summary>
    public IReadOnlyList<Error> Check()
    {
        var problems = new Problems();
        PlanChecks.Check(problems, this);
        PlanDates.Check(problems, this);
        return problems.Errors;
    }
}
