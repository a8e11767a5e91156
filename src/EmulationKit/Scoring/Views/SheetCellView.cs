using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>A line of a score sheet in one column.</summary>
/// <param name="Status">How far the column is with it.</param>
/// <param name="Own">What stands in the column itself: who and when, remark, reason, evidence; nothing if nothing does.</param>
/// <param name="Value">The value that the column shows: its own, or that of the column before; nothing in a column that was
/// not reached.</param>
public sealed record SheetCellView(LineStatus Status, EntryCell? Own, CriterionInput? Value)
{
    /// <summary>The points of the value; nothing while there is none.</summary>
    public Points? Points { get; init; }

    /// <summary>How the points came about, in words.</summary>
    public LocalizedText? Words { get; init; }

    /// <summary>Whether the value is another one than that of the column before.</summary>
    public bool Differs { get; init; }
}
