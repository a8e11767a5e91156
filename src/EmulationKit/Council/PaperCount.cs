using EmulationKit.Participants;

namespace EmulationKit.Council;

/// <summary>What the paper ballots say of one candidate. The four numbers add up to the ballots returned.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="For">Ballots for.</param>
/// <param name="Against">Ballots against.</param>
/// <param name="Abstain">Ballots without an opinion.</param>
/// <param name="Invalid">Ballots invalid for this candidate, those invalid as a whole among them.</param>
public sealed record PaperCount(ParticipantId Candidate, int For, int Against, int Abstain, int Invalid);
