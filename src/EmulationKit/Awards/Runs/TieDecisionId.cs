namespace EmulationKit.Awards;

/// <summary>Names a decision that breaks a tie.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct TieDecisionId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static TieDecisionId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is TieDecisionId other ? Value.CompareTo(other.Value) : 1;
}
