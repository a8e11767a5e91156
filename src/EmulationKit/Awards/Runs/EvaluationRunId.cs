namespace EmulationKit.Awards;

/// <summary>Names a stored evaluation.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct EvaluationRunId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static EvaluationRunId New() => new(Guid.CreateVersion7());
}
