namespace EmulationKit.Scoring;

/// <summary>Names a score sheet.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct ScoreSheetId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static ScoreSheetId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is ScoreSheetId other ? Value.CompareTo(other.Value) : 1;
}
