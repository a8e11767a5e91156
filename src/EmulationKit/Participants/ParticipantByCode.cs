namespace EmulationKit.Participants;

/// <summary>The participant with a code; there is at most one.</summary>
public sealed class ParticipantByCode : Specification<Participant>
{
    /// <summary>With a code.</summary>
    /// <param name="code">The code, in the case in which it was registered.</param>
    public ParticipantByCode(string code) => Query.Where(p => p.Code == code);
}
