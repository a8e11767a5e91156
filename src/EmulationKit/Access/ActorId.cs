namespace EmulationKit.Access;

/// <summary>Names a person who acts, by the user id that the host's sign-in gives.</summary>
/// <param name="Value">The host's user id.</param>
public readonly record struct ActorId(string Value);
