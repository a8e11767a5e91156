using EmulationKit.Access;
using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

/// <summary>
/// An emulation campaign (phong trào thi đua): what its plan says, where it stands in its life, and the frozen versions
/// of its rules. Blocs, registrations and sheets are aggregates of their own.
/// </summary>
public sealed partial class Campaign
{
    private readonly List<RulesVersion> versions = [];
    private readonly List<StateChange> history = [];

    private Campaign(CampaignId id, string code, CampaignPlan plan)
    {
        Id = id;
        Code = code;
        Plan = plan;
        SearchText = SearchTextOf(code, plan);
    }

    /// <summary>The campaign.</summary>
    public CampaignId Id { get; private set; }

    /// <summary>Its code, by which packs and seals name it; unique in the host's storage.</summary>
    public string Code { get; private set; }

    /// <summary>What its plan says.</summary>
    public CampaignPlan Plan { get; private set; }

    /// <summary>Name and code as <see cref="VietnameseText.Normalize"/> writes them, for searching.</summary>
    public string SearchText { get; private set; }

    /// <summary>Where it stands.</summary>
    public CampaignState State { get; private set; }

    /// <summary>The states it can come into next.</summary>
    public IReadOnlyList<CampaignState> NextStates => CampaignLifecycle.After(State);

    /// <summary>Whether it is under way: launched, or closed and not yet concluded.</summary>
    public bool IsRunning => State is CampaignState.Launched or CampaignState.Closed;

    /// <summary>The campaign it stands under, if any, with the unit that carries this one out.</summary>
    public ParentCampaign? Parent { get; private set; }

    /// <summary>The rules as proposed while it is a draft; none from the launch on.</summary>
    public CampaignRules? Proposal { get; private set; }

    /// <summary>The frozen versions of the rules, the first at launch.</summary>
    public IReadOnlyList<RulesVersion> Versions => versions;

    /// <summary>The version in force; none before launch.</summary>
    public RulesVersion? Current => versions.Count == 0 ? null : versions[^1];

    /// <summary>The pack or campaign that it was made of, as that was then; none if it was drawn up from nothing.</summary>
    public CampaignOrigin? Origin { get; private set; }

    /// <summary>Every step of its life, the oldest first.</summary>
    public IReadOnlyList<StateChange> History => history;

    /// <summary>When it was launched, if it was.</summary>
    public DateTimeOffset? LaunchedAt => history.FirstOrDefault(step => step.State == CampaignState.Launched)?.At;

    /// <summary>The time zone in which its days begin and end.</summary>
    public CampaignTimeZone Zone => CampaignTimeZone.Of(Plan.TimeZone).Value;

    /// <summary>The code of the achievement it honours: as the rules say, else its parent's, else its own code.</summary>
    public string Achievement => (Current?.Rules ?? Proposal)?.Achievement ?? Parent?.Achievement ?? Code;

    /// <summary>Draws up a campaign. A draft may lack anything but a name. Refused: <c>Code.Invalid</c>,
    /// <c>Code.Duplicate</c>, <c>Campaign.NameMissing</c>, <c>Campaign.TimeZoneUnknown</c>,
    /// <c>Campaign.DateOutOfRange</c>, <c>ParticipantKind.*</c>, <c>Occasion.*</c>, <c>Schedule.PhaseTwice</c>.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="plan">What the plan says so far.</param>
    /// <param name="by">Who draws it up.</param>
    /// <param name="now">When.</param>
    public static ErrorOr<Campaign> Draft(string code, CampaignPlan plan, ActorId by, DateTimeOffset now)
    {
        Guard.Against.Null(plan);
        var problems = new Problems();
        Codes.Check(problems, "code", code);
        PlanChecks.Check(problems, plan);
        return problems.OrElse(() =>
        {
            var campaign = new Campaign(CampaignId.New(), code, WithoutChanges(plan));
            campaign.history.Add(new(CampaignState.Draft, by, now));
            return campaign;
        });
    }

    /// <summary>Replaces the plan of a draft. Refused: <c>Campaign.NotADraft</c>, and as in <see cref="Draft"/>.</summary>
    /// <param name="plan">The plan.</param>
    public ErrorOr<Success> Revise(CampaignPlan plan)
    {
        Guard.Against.Null(plan);
        if (State != CampaignState.Draft)
        {
            return CampaignErrors.NotADraft(State);
        }

        var problems = new Problems();
        PlanChecks.Check(problems, plan);
        return problems.OrElse(() =>
        {
            Plan = WithoutChanges(plan);
            SearchText = SearchTextOf(Code, plan);
            return Result.Success;
        });
    }

    /// <summary>
    /// Proposes the rules of a draft; they are checked at launch. The campaign's code, its kinds of participants and,
    /// where the rules name none, its parent's achievement are put into them by the campaign itself. Refused:
    /// <c>Campaign.NotADraft</c>.
    /// </summary>
    /// <param name="rules">The rules.</param>
    public ErrorOr<Success> Propose(CampaignRules rules)
    {
        Guard.Against.Null(rules);
        if (State != CampaignState.Draft)
        {
            return CampaignErrors.NotADraft(State);
        }

        Proposal = RulesCopy.Of(rules);
        return Result.Success;
    }

    /// <summary>Notes what it was made of.</summary>
    internal Campaign ComesFrom(CampaignOrigin origin)
    {
        Origin = origin;
        return this;
    }

    /// <summary>The day that a moment falls on in the campaign's time zone.</summary>
    /// <param name="moment">The moment.</param>
    public DateOnly DayOf(DateTimeOffset moment) => Zone.DayOf(moment);

    private static string SearchTextOf(string code, CampaignPlan plan) =>
        $"{VietnameseText.Normalize(plan.Name.In(LocalizedText.DefaultLanguage))} {VietnameseText.Normalize(code)}";

    // What was changed since launch is recorded by the campaign alone.
    private static CampaignPlan WithoutChanges(CampaignPlan plan) =>
        plan.Schedule.Changes.Count == 0 ? plan : plan with { Schedule = plan.Schedule with { Changes = [] } };
}
