namespace EmulationKit.Honours;

/// <summary>Names an award decision.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct AwardDecisionId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static AwardDecisionId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is AwardDecisionId other ? Value.CompareTo(other.Value) : 1;
}
