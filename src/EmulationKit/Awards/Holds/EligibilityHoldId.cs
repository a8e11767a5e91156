namespace EmulationKit.Awards;

/// <summary>Names an eligibility hold.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct EligibilityHoldId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static EligibilityHoldId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is EligibilityHoldId other ? Value.CompareTo(other.Value) : 1;
}
