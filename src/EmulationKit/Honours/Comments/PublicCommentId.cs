namespace EmulationKit.Honours;

/// <summary>Names a comment or complaint.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct PublicCommentId(Guid Value) : IComparable
{
    /// <summary>A new identifier.</summary>
    public static PublicCommentId New() => new(Guid.CreateVersion7());

    /// <summary>Ids sort in the order in which they were made.</summary>
    /// <param name="obj">Another id of the kind.</param>
    public int CompareTo(object? obj) => obj is PublicCommentId other ? Value.CompareTo(other.Value) : 1;
}
