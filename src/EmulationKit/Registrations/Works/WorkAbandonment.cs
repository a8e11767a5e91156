namespace EmulationKit.Registrations;

/// <summary>That a work was given up.</summary>
/// <param name="Day">When.</param>
/// <param name="Reason">Why.</param>
public sealed record WorkAbandonment(DateOnly Day, string Reason);
