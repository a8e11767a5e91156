namespace EmulationKit.Awards;

/// <summary>Names a decision that breaks a tie.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct TieDecisionId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static TieDecisionId New() => new(Guid.CreateVersion7());
}
