namespace EmulationKit.Awards;

/// <summary>Names a request for another agency's opinion.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct OpinionRequestId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static OpinionRequestId New() => new(Guid.CreateVersion7());
}
