namespace EmulationKit.Registrations;

/// <summary>Names a registration.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct RegistrationId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static RegistrationId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is RegistrationId other ? Value.CompareTo(other.Value) : 1;
}
