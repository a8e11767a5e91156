namespace EmulationKit.Scoring;

/// <summary>A score sheet as its reader may see it: every line that applies, in each column, with what it comes to.</summary>
/// <param name="Sheet">The sheet, with its history, returns and signatures.</param>
/// <param name="Version">Its version, which an edit carries, so that nobody overwrites what they did not see.</param>
/// <param name="Name">The participant's name.</param>
/// <param name="Code">The participant's code.</param>
public sealed record SheetView(ScoreSheet Sheet, int Version, string Name, string Code)
{
    /// <summary>The name of the unit that answers for the sheet, where that is not the participant itself.</summary>
    public string? UnitName { get; init; }

    /// <summary>The name of its bloc, if it is in one.</summary>
    public LocalizedText? BlocName { get; init; }

    /// <summary>The whole scale of the participant's kind.</summary>
    public decimal Scale { get; init; }

    /// <summary>The content areas that have a line, in the order of the tree, parents before children.</summary>
    public IReadOnlyList<SheetAreaView> Areas { get; init; } = [];

    /// <summary>The three columns as wholes.</summary>
    public IReadOnlyList<SheetColumnView> Columns { get; init; } = [];

    /// <summary>The column that the reader may fill in now.</summary>
    public ScoreColumn? Mine { get; init; }

    /// <summary>Why the reader may fill in no column now, in words; nothing if there is one.</summary>
    public IReadOnlyList<Error> WhyNot { get; init; } = [];

    /// <summary>Whether the reader may send the sheet back: from the column at hand, or by reopening a confirmed appraisal.</summary>
    public bool MayReturn { get; init; }

    /// <summary>What is missing before the column at hand can be finished; the path of each names its line.</summary>
    public IReadOnlyList<Error> Missing { get; init; } = [];

    /// <summary>What is wrong with the values that were only tried.</summary>
    public IReadOnlyList<Error> Wrong { get; init; } = [];

    /// <summary>The edits since the sheet was seen last, the oldest first.</summary>
    public IReadOnlyList<EntryChange> Since { get; init; } = [];

    /// <summary>Every line, in order.</summary>
    public IEnumerable<SheetLineView> Lines => Areas.SelectMany(a => a.Lines);

    /// <summary>A column as a whole.</summary>
    /// <param name="column">The column.</param>
    public SheetColumnView In(ScoreColumn column) => Columns[(int)column];
}
