namespace EmulationKit.Participants;

/// <summary>Names a participant of a campaign: a unit, a collective, a household or a person.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct ParticipantId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static ParticipantId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is ParticipantId other ? Value.CompareTo(other.Value) : 1;
}
