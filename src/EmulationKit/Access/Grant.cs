namespace EmulationKit.Access;

/// <summary>A role with how far it reaches.</summary>
/// <param name="Role">The role.</param>
/// <param name="Reach">How far it reaches.</param>
public sealed record Grant(Role Role, Reach Reach);
