using EmulationKit.Participants;

namespace EmulationKit.Registrations;

/// <summary>A participant as a registration needs to know it: which criteria apply depends on its kind and bloc.</summary>
/// <param name="Id">The participant.</param>
/// <param name="Kind">The code of its kind.</param>
/// <param name="Bloc">The code of the bloc it is in, if it is in one.</param>
public sealed record Registrant(ParticipantId Id, string Kind, string? Bloc = null)
{
    /// <summary>The unit that answers for the registration: the participant itself unless said, or the unit of a person
    /// or household.</summary>
    public ParticipantId Unit { get; init; } = Id;
}
