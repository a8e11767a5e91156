namespace EmulationKit.Scoring;

/// <summary>A content area of a score sheet.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Depth">How deep it stands in the tree; 0 at the top.</param>
/// <param name="Maximum">What its main criteria that apply add up to, those of smaller areas in it included.</param>
/// <param name="Points">What its lines add up to in each column, those of smaller areas included, before anything is
/// rescaled or capped; nothing in a column that was not reached.</param>
/// <param name="Lines">Its own lines.</param>
public sealed record SheetAreaView(
    string Code, LocalizedText Name, int Depth, decimal Maximum, IReadOnlyList<Points?> Points, IReadOnlyList<SheetLineView> Lines);
