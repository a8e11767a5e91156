namespace EmulationKit.Council;

/// <summary>Names a member on the roll of a session; who that is, is kept with the assignments of access, not here.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct CouncilMemberId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static CouncilMemberId New() => new(Guid.CreateVersion7());
}
