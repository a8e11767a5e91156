namespace EmulationKit.Registrations;

/// <summary>Names a commemorative work.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct WorkId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static WorkId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is WorkId other ? Value.CompareTo(other.Value) : 1;
}
