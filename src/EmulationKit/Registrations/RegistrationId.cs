namespace EmulationKit.Registrations;

/// <summary>Names a registration.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct RegistrationId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static RegistrationId New() => new(Guid.CreateVersion7());
}
