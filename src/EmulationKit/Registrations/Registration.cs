using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Registrations;

/// <summary>
/// A participant's registration for a campaign (đăng ký thi đua): targets, titles aimed at and works, and what it
/// reports of them. Taking part is voluntary (Article 3 of Law 06/2022/QH15). One participant has one registration
/// for a campaign.
/// </summary>
public sealed partial class Registration
{
    private readonly List<RegistrationStep> history = [];
    private readonly List<CommemorativeWork> works = [];
    private readonly List<ProgressReport> reports = [];

    private Registration(RegistrationId id, CampaignId campaignId, ParticipantId participantId, ParticipantId unit)
    {
        Id = id;
        CampaignId = campaignId;
        ParticipantId = participantId;
        Unit = unit;
    }

    /// <summary>The registration.</summary>
    public RegistrationId Id { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId CampaignId { get; private set; }

    /// <summary>Who registers.</summary>
    public ParticipantId ParticipantId { get; private set; }

    /// <summary>The unit that answers for it: the participant itself, or the unit of a person or household.</summary>
    public ParticipantId Unit { get; private set; }

    /// <summary>Where it stands.</summary>
    public RegistrationState State { get; private set; }

    /// <summary>When it came where it stands.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>The targets and the titles aimed at.</summary>
    public RegistrationContent Content { get; private set; } = RegistrationContent.Empty;

    /// <summary>Until when a returned registration may be sent again, if the standing body set a day of its own.</summary>
    public DateOnly? SupplementDue { get; private set; }

    /// <summary>The commemorative works (công trình, phần việc).</summary>
    public IReadOnlyList<CommemorativeWork> Works => works;

    /// <summary>The progress reports in the order received.</summary>
    public IReadOnlyList<ProgressReport> Reports => reports;

    /// <summary>Every step of its life, the oldest first.</summary>
    public IReadOnlyList<RegistrationStep> History => history;

    /// <summary>Whether it counts: only a confirmed registration does.</summary>
    public bool IsInForce => State == RegistrationState.Confirmed;

    /// <summary>The targets by criterion, as the engine takes them for planned values; none unless it counts.</summary>
    public IReadOnlyDictionary<string, decimal> PlannedValues =>
        IsInForce ? Content.Commitments.ToDictionary(c => c.Criterion, c => c.Target) : new Dictionary<string, decimal>();

    /// <summary>The codes of the awards registered for; none unless it counts.</summary>
    public IReadOnlyList<string> RegisteredTitles => IsInForce ? Content.Titles : [];

    /// <summary>Begins a registration. Refused: <c>Registration.CampaignNotRunning</c>,
    /// <c>Registration.KindUnknown</c>.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="registrant">Who registers.</param>
    /// <param name="by">Who draws it up.</param>
    /// <param name="now">When.</param>
    public static ErrorOr<Registration> Draft(Campaign campaign, Registrant registrant, ActorId by, DateTimeOffset now)
    {
        Guard.Against.Null(campaign);
        Guard.Against.Null(registrant);
        if (!campaign.IsRunning)
        {
            return RegistrationErrors.CampaignNotRunning;
        }

        if (campaign.Plan.Kinds.All(kind => kind.Code != registrant.Kind))
        {
            return DomainError.Validation("Registration.KindUnknown",
                $"The campaign is not for participants of the kind '{registrant.Kind}'.",
                $"Phong trào không dành cho đối tượng loại '{registrant.Kind}'.", "kind");
        }

        var registration = new Registration(RegistrationId.New(), campaign.Id, registrant.Id, registrant.Unit);
        registration.Enter(RegistrationState.Draft, by, now);
        return registration;
    }

    /// <summary>Replaces the targets and titles of a registration that is not sent; they are checked when it is.
    /// Refused: <c>Registration.CannotReviseWhile…</c>.</summary>
    /// <param name="content">The targets and titles.</param>
    public ErrorOr<Success> Revise(RegistrationContent content)
    {
        Guard.Against.Null(content);
        if (!IsEditable)
        {
            return RegistrationErrors.NotPossible("Revise", new("sửa", "changed"), State);
        }

        Content = new() { Commitments = [.. content.Commitments], Titles = [.. content.Titles] };
        return Result.Success;
    }

    /// <summary>Everything that would be refused on submitting, by the rules in force.</summary>
    /// <param name="campaign">The campaign, launched.</param>
    /// <param name="registrant">The participant.</param>
    public IReadOnlyList<Error> Check(Campaign campaign, Registrant registrant)
    {
        var check = CheckBy(campaign, registrant);
        check.Content(Content);
        return check.Problems.Errors;
    }

    /// <summary>The codes of the criteria that need a target of the participant's own and have none yet. Leaving them
    /// out is no error, but such a criterion has no input.</summary>
    /// <param name="campaign">The campaign, launched.</param>
    /// <param name="registrant">The participant.</param>
    public IReadOnlyList<string> WithoutTarget(Campaign campaign, Registrant registrant) =>
        [.. CheckBy(campaign, registrant).NeedingTarget.Select(c => c.Code).Except(Content.Commitments.Select(c => c.Criterion))];

    /// <summary>The targets on criteria that an amendment changed or removed, which the participant should look at again.</summary>
    /// <param name="changes">What the amendment changed.</param>
    public IReadOnlyList<Commitment> AffectedBy(RulesDiff changes)
    {
        Guard.Against.Null(changes);
        var affected = changes.Criteria.Where(c => c.Change is RulesChange.Changed or RulesChange.Removed).Select(c => c.Code).ToHashSet();
        return [.. Content.Commitments.Where(c => affected.Contains(c.Criterion))];
    }

    private bool IsEditable => State is RegistrationState.Draft or RegistrationState.Returned;

    private RegistrationCheck CheckBy(Campaign campaign, Registrant registrant)
    {
        Guard.Against.Null(registrant);
        Guard.Against.InvalidInput(registrant, nameof(registrant), given => given.Id == ParticipantId, "The registration is another participant's.");
        Belongs(campaign);
        return new(Guard.Against.Null(campaign.Current?.Rules, nameof(campaign), "The campaign is not launched."), registrant);
    }

    private void Belongs(Campaign campaign)
    {
        Guard.Against.Null(campaign);
        Guard.Against.InvalidInput(campaign, nameof(campaign), given => given.Id == CampaignId, "The registration is for another campaign.");
    }

    private Success Enter(RegistrationState to, ActorId by, DateTimeOffset now, string? reason = null)
    {
        (State, Since) = (to, now);
        SupplementDue = null;
        history.Add(new(to, by, now, reason));
        return Result.Success;
    }
}
