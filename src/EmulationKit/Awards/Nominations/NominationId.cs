namespace EmulationKit.Awards;

/// <summary>Names a nomination.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct NominationId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static NominationId New() => new(Guid.CreateVersion7());
}
