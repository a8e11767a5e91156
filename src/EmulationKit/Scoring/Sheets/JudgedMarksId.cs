namespace EmulationKit.Scoring;

/// <summary>Names the marks of one participant on one judged criterion.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct JudgedMarksId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static JudgedMarksId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is JudgedMarksId other ? Value.CompareTo(other.Value) : 1;
}
