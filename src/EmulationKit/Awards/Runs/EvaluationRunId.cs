namespace EmulationKit.Awards;

/// <summary>Names a stored evaluation.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct EvaluationRunId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static EvaluationRunId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is EvaluationRunId other ? Value.CompareTo(other.Value) : 1;
}
