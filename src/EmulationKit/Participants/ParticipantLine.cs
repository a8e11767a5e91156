namespace EmulationKit.Participants;

/// <summary>One line of a pack's list of participants, tied to other lines by their codes.</summary>
/// <param name="Definition">What is said of the participant itself.</param>
public sealed record ParticipantLine(ParticipantDefinition Definition)
{
    /// <summary>The code of the unit above it; none at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>The codes of the units that it went over into.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];
}
