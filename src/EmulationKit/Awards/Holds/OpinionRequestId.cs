namespace EmulationKit.Awards;

/// <summary>Names a request for another agency's opinion.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct OpinionRequestId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static OpinionRequestId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is OpinionRequestId other ? Value.CompareTo(other.Value) : 1;
}
