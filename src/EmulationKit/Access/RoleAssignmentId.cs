namespace EmulationKit.Access;

/// <summary>Names a role that was given to somebody.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct RoleAssignmentId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static RoleAssignmentId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is RoleAssignmentId other ? Value.CompareTo(other.Value) : 1;
}
