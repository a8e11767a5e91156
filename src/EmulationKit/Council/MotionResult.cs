namespace EmulationKit.Council;

/// <summary>
/// What the closed vote says of a motion. A small vote can tell how each voted (one ballot, or all alike): that is in
/// the nature of the count and nothing is blurred.
/// </summary>
/// <param name="Motion">The motion.</param>
/// <param name="Kind">What was asked.</param>
/// <param name="AwardCode">The award.</param>
/// <param name="Places">How many candidates could be chosen.</param>
/// <param name="RequiredShare">The share that had to vote for, 0 to 1.</param>
/// <param name="Denominator">Of whom.</param>
/// <param name="Members">How many that was.</param>
/// <param name="Recused">The members who stood aside for a declared conflict.</param>
/// <param name="BallotsIssued">The members who could vote: present or asked in writing, and not recused.</param>
/// <param name="BallotsCast">The ballots in the box and on paper.</param>
/// <param name="BallotsInvalid">Those of them that were invalid as a whole.</param>
/// <param name="Candidates">Each candidate, in the order of the motion.</param>
public sealed record MotionResult(
    MotionId Motion,
    MotionKind Kind,
    string AwardCode,
    int Places,
    decimal RequiredShare,
    DenominatorRule Denominator,
    int Members,
    IReadOnlyList<CouncilMemberId> Recused,
    int BallotsIssued,
    int BallotsCast,
    int BallotsInvalid,
    IReadOnlyList<CandidateResult> Candidates)
{
    /// <summary>The ballots that counted, at least for one candidate.</summary>
    public int BallotsValid => BallotsCast - BallotsInvalid;

    /// <summary>Whether the question is answered: always for an award; for a tie, if every place has its candidate.</summary>
    public bool IsSettled => Kind == MotionKind.Award || Candidates.Count(candidate => candidate.Passed) == Places;
}
