namespace EmulationKit.Access;

/// <summary>Names a role that was given to somebody.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct RoleAssignmentId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static RoleAssignmentId New() => new(Guid.CreateVersion7());
}
