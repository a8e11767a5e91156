using EmulationKit.Participants;

namespace EmulationKit.Council;

/// <summary>Every valid choice on one candidate, electronic and paper together, shuffled by itself: choices of one
/// ballot on several candidates cannot be put together again, so a ballot cannot be marked by its pattern.</summary>
/// <param name="Motion">The motion.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="Choices">The choices, in an order of chance.</param>
public sealed record CandidateChoices(MotionId Motion, ParticipantId Candidate, IReadOnlyList<VoteChoice> Choices);
