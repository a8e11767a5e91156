using EmulationKit.Access;
using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>The nomination vote (suy tôn) of a bloc on one award: its members met and voted on paper, its head records the
/// minutes, the standing body confirms them. The ballots themselves stay with the bloc.</summary>
public sealed class BlocNomination
{
    private BlocNomination(BlocNominationId id, CampaignId campaign, string bloc, string award, int members, BlocVoteMinutes minutes, ActorId by, DateTimeOffset at)
    {
        Id = id;
        Campaign = campaign;
        Bloc = bloc;
        Award = award;
        Members = members;
        Minutes = minutes;
        By = by;
        At = at;
    }

    /// <summary>The vote.</summary>
    public BlocNominationId Id { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>The code of the bloc.</summary>
    public string Bloc { get; private set; }

    /// <summary>The code of the award.</summary>
    public string Award { get; private set; }

    /// <summary>How many members the bloc had when the minutes were recorded or last corrected.</summary>
    public int Members { get; private set; }

    /// <summary>The minutes.</summary>
    public BlocVoteMinutes Minutes { get; private set; }

    /// <summary>Where it stands.</summary>
    public BlocNominationState State { get; private set; }

    /// <summary>Why it was returned, corrected or withdrawn, if it was.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who recorded the minutes, or last corrected them.</summary>
    public ActorId By { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What it means for each candidate, by votes.</summary>
    public IReadOnlyList<BlocVoteResult> Results => BlocVoteResult.Of(Minutes, Members);

    /// <summary>Whether it still stands or can: it was not withdrawn.</summary>
    public bool Stands => State != BlocNominationState.Withdrawn;

    /// <summary>Records the minutes. Refused: <c>Campaign.NotRunning</c>; at once: <c>Nomination.AwardUnknown</c> and
    /// <c>BlocVote.*</c> for every figure that cannot be.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="bloc">The bloc.</param>
    /// <param name="award">The award's code.</param>
    /// <param name="minutes">The minutes.</param>
    /// <param name="by">Who records them.</param>
    /// <param name="now">When.</param>
    public static ErrorOr<BlocNomination> Record(Campaign campaign, Bloc bloc, string award, BlocVoteMinutes minutes, ActorId by, DateTimeOffset now)
    {
        Guard.Against.Null(campaign);
        Guard.Against.Null(bloc);
        Guard.Against.Null(minutes);
        if (!campaign.IsRunning || campaign.Current is not { } current)
        {
            return CampaignErrors.NotRunning(campaign.State);
        }

        var problems = Check(campaign, bloc, minutes, now);
        var known = current.Rules.Awards.Select(a => a.Code).ToArray();
        if (!known.Contains(award, StringComparer.Ordinal))
        {
            problems.AddRange([NominationErrors.AwardUnknown(award, known)]);
        }

        return problems.OrElse(() => new BlocNomination(BlocNominationId.New(), campaign.Id, bloc.Code, award, bloc.Members.Count, minutes, by, now));
    }

    /// <summary>Corrects the minutes, or adds a further ballot. Refused: <c>BlocVote.CannotCorrectWhile…</c>; at once:
    /// <c>BlocVote.ReasonMissing</c>, <c>BlocVote.*</c>.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="bloc">The bloc.</param>
    /// <param name="minutes">The minutes as they are now.</param>
    /// <param name="reason">What was corrected.</param>
    /// <param name="by">Who corrects them.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Correct(Campaign campaign, Bloc bloc, BlocVoteMinutes minutes, string reason, ActorId by, DateTimeOffset now)
    {
        Guard.Against.Null(campaign);
        Guard.Against.Null(bloc);
        Guard.Against.Null(minutes);
        if (State is not (BlocNominationState.Recorded or BlocNominationState.Returned))
        {
            return BlocNominationErrors.NotPossible("Correct", State);
        }

        var problems = Check(campaign, bloc, minutes, now);
        if (string.IsNullOrWhiteSpace(reason))
        {
            problems.AddRange([BlocNominationErrors.ReasonMissing]);
        }

        return problems.OrElse(() =>
        {
            (Minutes, Members, By, At) = (minutes, bloc.Members.Count, by, now);
            return Enter(BlocNominationState.Recorded, reason.Trim());
        });
    }

    /// <summary>Confirms the vote. Refused: <c>BlocVote.CannotConfirmWhile…</c>, <c>BlocVote.Undecided</c>.</summary>
    public ErrorOr<Success> Confirm() =>
        State != BlocNominationState.Recorded ? BlocNominationErrors.NotPossible("Confirm", State)
        : Results.Any(r => r.IsNominated == Truth.Unknown) ? BlocNominationErrors.Undecided
        : Enter(BlocNominationState.Confirmed, null);

    /// <summary>Sends the minutes back to be corrected. Refused: <c>BlocVote.CannotReturnWhile…</c>,
    /// <c>BlocVote.ReasonMissing</c>.</summary>
    /// <param name="reason">What is wanted.</param>
    public ErrorOr<Success> Return(string reason) => Leave("Return", BlocNominationState.Returned, reason, BlocNominationState.Recorded);

    /// <summary>Takes the vote back before it is confirmed. Refused: <c>BlocVote.CannotWithdrawWhile…</c>,
    /// <c>BlocVote.ReasonMissing</c>.</summary>
    /// <param name="reason">Why.</param>
    public ErrorOr<Success> Withdraw(string reason) =>
        Leave("Withdraw", BlocNominationState.Withdrawn, reason, BlocNominationState.Recorded, BlocNominationState.Returned);

    private static Problems Check(Campaign campaign, Bloc bloc, BlocVoteMinutes minutes, DateTimeOffset now) =>
        BlocVoteCheck.Of(minutes, bloc.Members, new(campaign.Plan.Period.From, null), campaign.DayOf(now));

    private ErrorOr<Success> Leave(string command, BlocNominationState to, string reason, params ReadOnlySpan<BlocNominationState> from) =>
        !from.Contains(State) ? BlocNominationErrors.NotPossible(command, State)
        : string.IsNullOrWhiteSpace(reason) ? BlocNominationErrors.ReasonMissing
        : Enter(to, reason.Trim());

    private Success Enter(BlocNominationState to, string? reason)
    {
        (State, Reason) = (to, reason);
        return Result.Success;
    }
}
