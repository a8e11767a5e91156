namespace EmulationKit.Scoring;

/// <summary>Names a score sheet.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct ScoreSheetId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static ScoreSheetId New() => new(Guid.CreateVersion7());
}
