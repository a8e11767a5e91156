namespace EmulationKit.Participants;

/// <summary>All that a public page may show of a participant.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="Name">The name.</param>
/// <param name="Post">The post of a person, if it has one.</param>
/// <param name="Unit">The unit that the participant belongs to, if it does.</param>
public sealed record PublicFace(ParticipantId Participant, string Name, string? Post, ParticipantId? Unit)
{
    /// <summary>Whether a photo may be shown.</summary>
    public bool ShowsPhoto { get; init; }
}
