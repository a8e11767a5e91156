namespace EmulationKit.Scoring;

/// <summary>Names the marks of one participant on one judged criterion.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct JudgedMarksId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static JudgedMarksId New() => new(Guid.CreateVersion7());
}
