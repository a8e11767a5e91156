using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>A line of a score sheet, whether or not anything was entered yet.</summary>
/// <param name="Criterion">The criterion: its name, maximum, method with its input fields, and what evidence it asks for.</param>
/// <param name="Cells">The line in each of the three columns.</param>
public sealed record SheetLineView(Criterion Criterion, IReadOnlyList<SheetCellView> Cells)
{
    /// <summary>Whether the column at hand may change it; after a return only the lines that were named.</summary>
    public bool MayChange { get; init; }

    /// <summary>Whether the column at hand has not dealt with it yet, or must confirm it anew.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it is judged by reviewers, so that nobody enters a value in the sheet.</summary>
    public bool IsJudged => Criterion.Method is JudgedMethod;

    /// <summary>Whether a return that is still to be answered names it.</summary>
    public bool IsReturned { get; init; }

    /// <summary>The evidence shown in any column, the unit's first.</summary>
    public IReadOnlyList<EvidenceRef> Evidence { get; init; } = [];

    /// <summary>The line in one column.</summary>
    /// <param name="column">The column.</param>
    public SheetCellView In(ScoreColumn column) => Cells[(int)column];
}
