namespace EmulationKit.Council;

/// <summary>Names a session of an emulation and commendation council.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct CouncilSessionId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static CouncilSessionId New() => new(Guid.CreateVersion7());
}
