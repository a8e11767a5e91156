namespace EmulationKit.Participants;

/// <summary>What is said of a participant itself, without its ties to others.</summary>
/// <param name="Code">Its code, which alone identifies it in packs and sheets.</param>
/// <param name="Name">Its name, 1 to 300 characters. A name identifies nobody: two communes may share one.</param>
/// <param name="Kind">The code of its kind, as the pack names kinds.</param>
public sealed record ParticipantDefinition(string Code, string Name, string Kind)
{
    /// <summary>Whether it is a unit, a household or a person; a unit if not said.</summary>
    public ParticipantNature Nature { get; init; } = ParticipantNature.Unit;

    /// <summary>The days on which it exists; always if not said.</summary>
    public DateRange Validity { get; init; }

    /// <summary>The codes of the areas it counts to, such as <c>remote</c> or <c>border</c>; each once.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What it weighs in a weighted mean, such as its population: above 0, at most 10¹², at most four decimals.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The post of a person (chức vụ), at most 300 characters.</summary>
    public string? Post { get; init; }

    /// <summary>Where a person stands; <see cref="PersonStanding.Staff"/> if not said. Only of a person.</summary>
    public PersonStanding? Standing { get; init; }
}
