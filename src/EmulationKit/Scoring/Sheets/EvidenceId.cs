namespace EmulationKit.Scoring;

/// <summary>Names a piece of evidence.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct EvidenceId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static EvidenceId New() => new(Guid.CreateVersion7());
}
