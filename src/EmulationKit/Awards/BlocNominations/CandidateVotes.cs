using EmulationKit.Participants;

namespace EmulationKit.Awards;

/// <summary>The votes for one candidate of a bloc.</summary>
/// <param name="Candidate">The member of the bloc.</param>
/// <param name="Votes">The valid ballots that name it, 0 or more.</param>
public sealed record CandidateVotes(ParticipantId Candidate, int Votes);
