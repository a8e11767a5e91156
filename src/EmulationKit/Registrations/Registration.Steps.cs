using EmulationKit.Access;
using EmulationKit.Campaigns;

namespace EmulationKit.Registrations;

public sealed partial class Registration
{
    /// <summary>
    /// Sends the registration to the standing body, within the registration phase; one that was returned with a day of
    /// its own, until that day. Refused: <c>Registration.CannotSubmitWhile…</c>, <c>Registration.PhaseNotOpen</c>; at
    /// once: <c>Registration.CriterionUnknown</c>, <c>.CriterionTwice</c>, <c>.CriterionDoesNotApply</c>,
    /// <c>.CriterionTakesNoTarget</c>, <c>.TargetNotAboveZero</c>, <c>.TargetOutOfRange</c>, <c>.AwardUnknown</c>,
    /// <c>.AwardTwice</c>.
    /// </summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="registrant">The participant as it is now.</param>
    /// <param name="by">Who submits.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Submit(Campaign campaign, Registrant registrant, ActorId by, DateTimeOffset now)
    {
        Belongs(campaign);
        if (!IsEditable)
        {
            return RegistrationErrors.NotPossible("Submit", new("gửi", "submitted"), State);
        }

        if (!MaySubmit(campaign, now))
        {
            return RegistrationErrors.PhaseNotOpen(campaign.Plan.Schedule.DaysOf(CampaignPhase.Registration));
        }

        var problems = new Problems();
        problems.AddRange(Check(campaign, registrant));
        return problems.OrElse(() => Enter(RegistrationState.Submitted, by, now));
    }

    /// <summary>Confirms a submitted registration; from then on it counts. Refused:
    /// <c>Registration.CannotConfirmWhile…</c>, <c>Registration.SelfConfirmation</c>.</summary>
    /// <param name="by">Who confirms, other than who submitted.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Confirm(ActorId by, DateTimeOffset now) =>
        State != RegistrationState.Submitted ? RegistrationErrors.NotPossible("Confirm", new("xác nhận", "confirmed"), State)
        : history[^1].By == by ? RegistrationErrors.SelfConfirmation
        : Enter(RegistrationState.Confirmed, by, now);

    /// <summary>Sends a submitted or confirmed registration back to be supplemented; until it is confirmed again it
    /// does not count. Refused: <c>Registration.CannotReturnWhile…</c>, <c>Registration.ReasonMissing</c>.</summary>
    /// <param name="reason">What is to be supplemented.</param>
    /// <param name="by">Who returns it.</param>
    /// <param name="now">When.</param>
    /// <param name="supplementDue">The last day to send it again, where that may be after the registration phase.</param>
    public ErrorOr<Success> Return(string reason, ActorId by, DateTimeOffset now, DateOnly? supplementDue = null)
    {
        if (State is not (RegistrationState.Submitted or RegistrationState.Confirmed))
        {
            return RegistrationErrors.NotPossible("Return", new("trả lại", "returned"), State);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return RegistrationErrors.ReasonMissing;
        }

        var returned = Enter(RegistrationState.Returned, by, now, reason);
        SupplementDue = supplementDue;
        return returned;
    }

    /// <summary>Withdraws from the campaign, for taking part is voluntary; no reason needs to be given. It is possible
    /// until self-scoring closes, for after that results are compared with each other. Refused:
    /// <c>Registration.CannotWithdrawWhileWithdrawn</c>, <c>Registration.CampaignNotRunning</c>,
    /// <c>Registration.WithdrawalOver</c>.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="by">Who withdraws.</param>
    /// <param name="now">When.</param>
    /// <param name="reason">Why, if the participant says so.</param>
    public ErrorOr<Success> Withdraw(Campaign campaign, ActorId by, DateTimeOffset now, string? reason = null)
    {
        Belongs(campaign);
        return State == RegistrationState.Withdrawn ? RegistrationErrors.NotPossible("Withdraw", new("rút", "withdrawn"), State)
            : !campaign.IsRunning ? RegistrationErrors.CampaignNotRunning
            : campaign.CriteriaAreFixed(now) ? RegistrationErrors.WithdrawalOver
            : Enter(RegistrationState.Withdrawn, by, now, reason);
    }

    /// <summary>Takes a withdrawn registration up again as a draft, within the registration phase. Refused:
    /// <c>Registration.CannotResumeWhile…</c>, <c>Registration.PhaseNotOpen</c>.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="by">Who takes it up.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Resume(Campaign campaign, ActorId by, DateTimeOffset now)
    {
        Belongs(campaign);
        return State != RegistrationState.Withdrawn ? RegistrationErrors.NotPossible("Resume", new("đăng ký lại", "taken up again"), State)
            : !campaign.IsOpen(CampaignPhase.Registration, now) ? RegistrationErrors.PhaseNotOpen(campaign.Plan.Schedule.DaysOf(CampaignPhase.Registration))
            : Enter(RegistrationState.Draft, by, now);
    }

    /// <summary>Whether it can be sent now, as far as state and days go.</summary>
    internal bool CanSubmit(Campaign campaign, DateTimeOffset now) => IsEditable && MaySubmit(campaign, now);

    private bool MaySubmit(Campaign campaign, DateTimeOffset now) =>
        campaign.IsOpen(CampaignPhase.Registration, now)
        || (State == RegistrationState.Returned
            && campaign.IsRunning
            && campaign.DayOf(now) <= SupplementDue);
}
