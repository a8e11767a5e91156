namespace EmulationKit.Council;

/// <summary>The paper ballots on a motion as the tellers counted them, those sent in writing among them.</summary>
/// <param name="Voters">The members who were given a paper ballot; they cannot vote electronically as well.</param>
/// <param name="Returned">How many ballots came back, at most one for each of them.</param>
/// <param name="Invalid">How many of those are invalid as a whole.</param>
/// <param name="Counts">What they say of each candidate, every candidate once.</param>
public sealed record PaperBallots(
    IReadOnlyList<CouncilMemberId> Voters, int Returned, int Invalid, IReadOnlyList<PaperCount> Counts);
