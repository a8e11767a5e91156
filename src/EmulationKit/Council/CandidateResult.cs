using EmulationKit.Participants;

namespace EmulationKit.Council;

/// <summary>What the closed vote says of one candidate of a motion.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="VotesFor">Ballots for.</param>
/// <param name="VotesAgainst">Ballots against.</param>
/// <param name="Abstentions">Ballots without an opinion.</param>
/// <param name="Invalid">Ballots invalid for this candidate.</param>
/// <param name="Members">The denominator: the members of whom the required share is a share.</param>
/// <param name="VotesNeeded">The fewest votes that reach the required share.</param>
/// <param name="Passed">For an award: the share is reached. For a tie: the candidate is chosen.</param>
public sealed record CandidateResult(
    ParticipantId Candidate,
    int VotesFor,
    int VotesAgainst,
    int Abstentions,
    int Invalid,
    int Members,
    int VotesNeeded,
    bool Passed)
{
    /// <summary>The share that voted for, cut (not rounded) to four decimals so that it never shows more than was
    /// reached. For showing only: <see cref="Passed"/> compares exactly.</summary>
    public decimal ShareFor => Members == 0 ? 0m : VotesFor * 10_000L / Members / 10_000m;
}
