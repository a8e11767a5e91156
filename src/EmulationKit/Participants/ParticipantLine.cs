namespace EmulationKit.Participants;

/// <summary>One line of a pack's list of participants, tied to other lines by their codes.</summary>
/// <param name="Definition">What is said of the participant itself.</param>
public sealed record ParticipantLine(ParticipantDefinition Definition)
{
    /// <summary>The code of the unit above it; none at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>The codes of the units that it went over into.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];

    /// <summary>What the list has no column for, such as <c>tags</c>: of a participant who is registered that stays as it is.
    /// A column that is there says nothing with an empty cell, which clears it.</summary>
    public IReadOnlyCollection<string> Unsaid { get; init; } = [];

    /// <summary>Whether the list has a column.</summary>
    internal bool Says(string column) => !Unsaid.Contains(column);

    /// <summary>What is said of a participant who is registered: by the list, and where it is silent by the register.</summary>
    internal ParticipantDefinition DefinitionFor(Participant known) => Unsaid.Count == 0 ? Definition : Definition with
    {
        Nature = Says("nature") ? Definition.Nature : known.Nature,
        Validity = new(Says("from") ? Definition.Validity.From : known.Validity.From, Says("to") ? Definition.Validity.To : known.Validity.To),
        Tags = Says("tags") ? Definition.Tags : [.. known.Tags],
        Weight = Says("weight") ? Definition.Weight : known.Weight,
        Post = Says("post") ? Definition.Post : known.Post,
        Standing = Says("standing") ? Definition.Standing : known.Standing,
    };
}
