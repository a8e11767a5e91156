using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Awards;

/// <summary>A proposal to honour a participant with an award (đề nghị khen thưởng), with its achievement report (báo cáo
/// thành tích). It counts for the rules once the standing body has accepted the dossier.</summary>
public sealed class Nomination
{
    /// <summary>The longest achievement report: 20 000 characters.</summary>
    public const int LongestReport = 20_000;

    private Nomination(NominationId id, CampaignId campaign, ParticipantId participant, ParticipantId unit, string award, string report, ActorId by, DateTimeOffset at)
    {
        Id = id;
        Campaign = campaign;
        Participant = participant;
        Unit = unit;
        Award = award;
        Report = report;
        By = by;
        At = at;
    }

    /// <summary>The nomination.</summary>
    public NominationId Id { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>Who is proposed.</summary>
    public ParticipantId Participant { get; private set; }

    /// <summary>The unit that answers for it: the participant itself, or the unit of a person or household.</summary>
    public ParticipantId Unit { get; private set; }

    /// <summary>The award's code.</summary>
    public string Award { get; private set; }

    /// <summary>The achievement report; personal data where a person is proposed.</summary>
    public string Report { get; private set; }

    /// <summary>Where it stands.</summary>
    public NominationState State { get; private set; }

    /// <summary>Why it was returned, rejected or withdrawn, if it was.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who proposed it, or last supplemented it.</summary>
    public ActorId By { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What the rules make of it: nominated, not nominated, or not known yet.</summary>
    public bool? Counts => State switch
    {
        NominationState.Accepted => true,
        NominationState.Withdrawn or NominationState.Rejected => false,
        _ => null,
    };

    /// <summary>Proposes a participant. Refused: <c>Campaign.NotRunning</c>; at once: <c>Nomination.AwardUnknown</c>,
    /// <c>Nomination.ReportMissing</c>, <c>Nomination.ReportTooLong</c>.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="participant">Who is proposed.</param>
    /// <param name="unit">The unit that answers for it.</param>
    /// <param name="award">The award's code.</param>
    /// <param name="report">The achievement report, 1 to <see cref="LongestReport"/> characters.</param>
    /// <param name="by">Who proposes.</param>
    /// <param name="now">When.</param>
    public static ErrorOr<Nomination> Propose(
        Campaign campaign, ParticipantId participant, ParticipantId unit, string award, string report, ActorId by, DateTimeOffset now)
    {
        Guard.Against.Null(campaign);
        if (!campaign.IsRunning || campaign.Current is not { } current)
        {
            return CampaignErrors.NotRunning(campaign.State);
        }

        var problems = Check(report);
        var known = current.Rules.Awards.Select(a => a.Code).ToArray();
        if (!known.Contains(award, StringComparer.Ordinal))
        {
            problems.AddRange([NominationErrors.AwardUnknown(award, known)]);
        }

        return problems.OrElse(() => new Nomination(NominationId.New(), campaign.Id, participant, unit, award, report.Trim(), by, now));
    }

    /// <summary>Sends a returned nomination again. Refused: <c>Nomination.CannotSupplementWhile…</c>,
    /// <c>Nomination.ReportMissing</c>, <c>Nomination.ReportTooLong</c>.</summary>
    /// <param name="report">The achievement report as it is now.</param>
    /// <param name="by">Who supplements it.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Supplement(string report, ActorId by, DateTimeOffset now) =>
        State != NominationState.Returned ? NominationErrors.NotPossible("Supplement", State)
        : Check(report).OrElse(() =>
        {
            (Report, By, At) = (report.Trim(), by, now);
            return Enter(NominationState.Proposed, null);
        });

    /// <summary>Accepts the dossier. Refused: <c>Nomination.CannotAcceptWhile…</c>.</summary>
    public ErrorOr<Success> Accept() =>
        State != NominationState.Proposed ? NominationErrors.NotPossible("Accept", State) : Enter(NominationState.Accepted, null);

    /// <summary>Sends it back to be supplemented. Refused: <c>Nomination.CannotReturnWhile…</c>,
    /// <c>Nomination.ReasonMissing</c>.</summary>
    /// <param name="reason">What is wanted.</param>
    public ErrorOr<Success> Return(string reason) => Leave("Return", NominationState.Returned, reason, NominationState.Proposed, NominationState.Accepted);

    /// <summary>Does not accept it. Refused: <c>Nomination.CannotRejectWhile…</c>, <c>Nomination.ReasonMissing</c>.</summary>
    /// <param name="reason">Why.</param>
    public ErrorOr<Success> Reject(string reason) => Leave("Reject", NominationState.Rejected, reason, NominationState.Proposed, NominationState.Returned);

    /// <summary>Takes it back. Refused: <c>Nomination.CannotWithdrawWhile…</c>, <c>Nomination.ReasonMissing</c>.</summary>
    /// <param name="reason">Why.</param>
    public ErrorOr<Success> Withdraw(string reason) =>
        Leave("Withdraw", NominationState.Withdrawn, reason, NominationState.Proposed, NominationState.Returned, NominationState.Accepted);

    private static Problems Check(string report)
    {
        var problems = new Problems();
        if (string.IsNullOrWhiteSpace(report))
        {
            problems.AddRange([NominationErrors.ReportMissing]);
        }
        else if (report.Length > LongestReport)
        {
            problems.AddRange([NominationErrors.ReportTooLong(report.Length)]);
        }

        return problems;
    }

    private ErrorOr<Success> Leave(string command, NominationState to, string reason, params ReadOnlySpan<NominationState> from) =>
        !from.Contains(State) ? NominationErrors.NotPossible(command, State)
        : string.IsNullOrWhiteSpace(reason) ? NominationErrors.ReasonMissing
        : Enter(to, reason.Trim());

    private Success Enter(NominationState to, string? reason)
    {
        (State, Reason) = (to, reason);
        return Result.Success;
    }
}
