namespace EmulationKit.Awards;

/// <summary>Names a row of a stored evaluation.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct EvaluationRowId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static EvaluationRowId New() => new(Guid.CreateVersion7());
}
