namespace EmulationKit.Awards;

/// <summary>Names a nomination.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct NominationId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static NominationId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is NominationId other ? Value.CompareTo(other.Value) : 1;
}
