namespace EmulationKit.Registrations;

/// <summary>Names a commemorative work.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct WorkId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static WorkId New() => new(Guid.CreateVersion7());
}
