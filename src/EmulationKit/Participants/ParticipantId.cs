namespace EmulationKit.Participants;

/// <summary>Names a participant of a campaign: a unit, a collective, a household or a person.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct ParticipantId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static ParticipantId New() => new(Guid.CreateVersion7());
}
