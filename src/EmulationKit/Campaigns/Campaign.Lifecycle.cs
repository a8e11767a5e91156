using EmulationKit.Access;
using EmulationKit.Awards;

namespace EmulationKit.Campaigns;

public sealed partial class Campaign
{
    /// <summary>Everything that Article 17 of Law 06/2022/QH15 asks for and that is not there yet.</summary>
    public IReadOnlyList<ReadinessItem> Readiness() => LaunchReadiness.Missing(Plan, Current?.Rules ?? Proposal);

    /// <summary>Everything that a launch would refuse beside what <see cref="Readiness"/> lists: dates that contradict each
    /// other, and every error of the rules.</summary>
    public IReadOnlyList<Error> LaunchErrors()
    {
        var problems = new Problems();
        problems.AddRange(Plan.Check());
        Parent?.Check(problems, Plan);
        problems.AddRange(Proposal is null ? [] : EvaluationPlan.Compile(Bind(Proposal)).ErrorsOrEmptyList);
        return problems.Errors;
    }

    /// <summary>
    /// Launches the campaign: the rules and the catalogue values they use are copied in and frozen as version 1.
    /// Refused with everything at once: <c>Campaign.NotReadyToLaunch</c> for each thing that is missing, dates that
    /// contradict each other (<c>Period.*</c>, <c>Schedule.*</c>, <c>Campaign.PeriodBeforeParent</c>,
    /// <c>Campaign.PeriodOutsideParent</c>), every error of the rules, <c>Code.*</c> for catalogue values; alone:
    /// <c>Campaign.AlreadyLaunched</c>, <c>Campaign.CannotLaunchWhile…</c>.
    /// </summary>
    /// <param name="by">Who launches it.</param>
    /// <param name="now">When.</param>
    /// <param name="catalogue">The catalogue values that the rules use, such as the base salary.</param>
    public ErrorOr<Success> Launch(ActorId by, DateTimeOffset now, IReadOnlyList<CatalogueValue>? catalogue = null)
    {
        if (CampaignLifecycle.Refusal(State, CampaignState.Launched) is { } refusal)
        {
            return refusal;
        }

        var problems = new Problems();
        problems.AddRange(Readiness().Select(CampaignErrors.NotReady));
        problems.AddRange(LaunchErrors());
        var values = CatalogueValue.Check(problems, catalogue ?? []);
        if (Proposal is null)
        {
            return problems.Errors.ToList();
        }

        var rules = Bind(Proposal);
        return problems.OrElse(() =>
        {
            versions.Add(new(1, rules, values, by, now));
            Proposal = null;
            return Enter(CampaignState.Launched, by, now);
        });
    }

    /// <summary>Closes the campaign once its period is over; scoring, council and decisions go on. Refused:
    /// <c>Campaign.PeriodNotOver</c>, <c>Campaign.AlreadyClosed</c>, <c>Campaign.CannotCloseWhile…</c>.</summary>
    /// <param name="by">Who closes it.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Close(ActorId by, DateTimeOffset now) =>
        CampaignLifecycle.Refusal(State, CampaignState.Closed) is { } refusal ? refusal
            : DayOf(now) > Plan.Period.To ? Enter(CampaignState.Closed, by, now)
            : CampaignErrors.PeriodNotOver(Plan.Period.To);

    /// <summary>Concludes a closed campaign (tổng kết). Refused: <c>Campaign.AlreadyConcluded</c>,
    /// <c>Campaign.CannotConcludeWhile…</c>.</summary>
    /// <param name="by">Who concludes it.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Conclude(ActorId by, DateTimeOffset now) => Step(CampaignState.Concluded, by, now);

    /// <summary>Puts a concluded campaign into the archive. Refused: <c>Campaign.AlreadyArchived</c>,
    /// <c>Campaign.CannotArchiveWhile…</c>.</summary>
    /// <param name="by">Who archives it.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Archive(ActorId by, DateTimeOffset now) => Step(CampaignState.Archived, by, now);

    /// <summary>Calls off a campaign that is not concluded. Refused: <c>Campaign.ReasonMissing</c>,
    /// <c>Campaign.AlreadyCancelled</c>, <c>Campaign.CannotCancelWhile…</c>.</summary>
    /// <param name="reason">Why; it stands in the record.</param>
    /// <param name="by">Who calls it off.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Cancel(string reason, ActorId by, DateTimeOffset now) =>
        CampaignLifecycle.Refusal(State, CampaignState.Cancelled) is { } refusal ? refusal
            : string.IsNullOrWhiteSpace(reason) ? CampaignErrors.ReasonMissing
            : Enter(CampaignState.Cancelled, by, now, reason);

    private ErrorOr<Success> Step(CampaignState to, ActorId by, DateTimeOffset now) =>
        CampaignLifecycle.Refusal(State, to) is { } refusal ? refusal : Enter(to, by, now);

    private Success Enter(CampaignState to, ActorId by, DateTimeOffset now, string? reason = null)
    {
        State = to;
        history.Add(new(to, by, now, reason));
        return Result.Success;
    }
}
