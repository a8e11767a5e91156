namespace EmulationKit.Awards;

/// <summary>Names a row of a stored evaluation.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct EvaluationRowId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static EvaluationRowId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is EvaluationRowId other ? Value.CompareTo(other.Value) : 1;
}
