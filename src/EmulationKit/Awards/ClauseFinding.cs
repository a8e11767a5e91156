namespace EmulationKit.Awards;

/// <summary>What a clause asks and what it found of one participant.</summary>
/// <param name="Requirement">What is asked, in words.</param>
/// <param name="Finding">What is there, in words; never another participant's values.</param>
public sealed record ClauseFinding(LocalizedText Requirement, LocalizedText Finding)
{
    /// <summary>What is asked, where it is a number.</summary>
    public decimal? Required { get; init; }

    /// <summary>What is there, where it is a number and known.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The codes of the criteria whose evidence bears on the clause.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    /// <summary>How far what is there lies from what is asked, relative to what is asked; 1 where it is no number.</summary>
    public decimal Gap => Required is { } required && Actual is { } actual
        ? Math.Abs(required - actual) / Math.Max(1m, Math.Abs(required))
        : 1m;
}
