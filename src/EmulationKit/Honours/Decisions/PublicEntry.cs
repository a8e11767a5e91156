using EmulationKit.Participants;

namespace EmulationKit.Honours;

/// <summary>A line of a signed decision that the public can see.</summary>
/// <param name="Participant">Who is honoured.</param>
/// <param name="AwardCode">With what.</param>
public sealed record PublicEntry(ParticipantId Participant, string AwardCode);
