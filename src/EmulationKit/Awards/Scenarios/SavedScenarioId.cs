namespace EmulationKit.Awards;

/// <summary>Names a saved scenario.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct SavedScenarioId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static SavedScenarioId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is SavedScenarioId other ? Value.CompareTo(other.Value) : 1;
}
