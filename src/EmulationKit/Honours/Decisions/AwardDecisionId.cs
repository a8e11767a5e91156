namespace EmulationKit.Honours;

/// <summary>Names an award decision.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct AwardDecisionId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static AwardDecisionId New() => new(Guid.CreateVersion7());
}
