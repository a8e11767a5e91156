using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>What a score file would change.</summary>
/// <param name="Sheets">The sheets that it changes, in the order of the file.</param>
/// <param name="Errors">Everything wrong with it, each with its cell; while there is any, nothing can be applied.</param>
public sealed record ScoreFilePreview(IReadOnlyList<ScoreFileSheet> Sheets, IReadOnlyList<Error> Errors)
{
    /// <summary>What to apply, as it is sent back for confirmation.</summary>
    public IReadOnlyList<ScoreFileEdits> Edits =>
        [.. Sheets.Select(s => new ScoreFileEdits(s.Sheet, s.Column, s.Stamp, [.. s.Changes.Select(c => c.Edit)]))];
}

/// <summary>A sheet that a score file changes.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Name">The participant's name.</param>
/// <param name="Column">The column that it fills in.</param>
/// <param name="Stamp">A stamp of what the sheet showed when the file was made.</param>
/// <param name="Changes">The lines that it changes.</param>
public sealed record ScoreFileSheet(ScoreSheetId Sheet, string Name, ScoreColumn Column, string Stamp, IReadOnlyList<ScoreFileChange> Changes);

/// <summary>A line that a score file changes.</summary>
/// <param name="Line">The number of its first row in the file.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Before">What the column shows now.</param>
/// <param name="Edit">What would be entered.</param>
public sealed record ScoreFileChange(int Line, Criterion Criterion, CriterionInput? Before, EntryEdit Edit);

/// <summary>What a score file enters in one sheet.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Column">The column.</param>
/// <param name="Stamp">A stamp of what the sheet showed when the file was made.</param>
/// <param name="Edits">What is entered.</param>
public sealed record ScoreFileEdits(ScoreSheetId Sheet, ScoreColumn Column, string Stamp, IReadOnlyList<EntryEdit> Edits);
