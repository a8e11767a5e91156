namespace EmulationKit.Awards;

/// <summary>Names a nomination vote of a bloc.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct BlocNominationId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static BlocNominationId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is BlocNominationId other ? Value.CompareTo(other.Value) : 1;
}
