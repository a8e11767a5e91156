namespace EmulationKit.Scoring;

/// <summary>An award that a participant has held.</summary>
/// <param name="Award">The award's code.</param>
/// <param name="Year">The year it was held for.</param>
public sealed record HeldAward(string Award, int Year)
{
    /// <summary>Whether it was given in a thematic campaign or for a sudden deed. Such awards do not count upward unless
    /// a clause says so.</summary>
    public bool ThematicOrSudden { get; init; }
}
