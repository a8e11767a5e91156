namespace EmulationKit.Honours;

/// <summary>Names a comment or complaint.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct PublicCommentId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static PublicCommentId New() => new(Guid.CreateVersion7());
}
