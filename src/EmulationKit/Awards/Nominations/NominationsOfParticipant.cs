using EmulationKit.Participants;

namespace EmulationKit.Awards;

/// <summary>Every nomination of a participant, in whatever campaign.</summary>
public sealed class NominationsOfParticipant : Specification<Nomination>
{
    /// <summary>Of a participant.</summary>
    /// <param name="participant">The participant.</param>
    public NominationsOfParticipant(ParticipantId participant) => Query.Where(n => n.Participant == participant);
}
