namespace EmulationKit.Council;

/// <summary>Names a motion put to a council.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct MotionId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static MotionId New() => new(Guid.CreateVersion7());
}
