namespace EmulationKit.Audit;

/// <summary>The end of a chain.</summary>
/// <param name="Chain">The chain.</param>
/// <param name="Sequence">The place of its last link; 0 if it has none.</param>
/// <param name="Hash">The hash of its last link; empty if it has none.</param>
public sealed record AuditHead(Guid Chain, long Sequence, string Hash)
{
    /// <summary>The end of a chain without links.</summary>
    /// <param name="chain">The chain.</param>
    public static AuditHead Empty(Guid chain) => new(chain, 0, "");
}
