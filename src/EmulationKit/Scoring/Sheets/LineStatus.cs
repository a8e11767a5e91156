namespace EmulationKit.Scoring;

/// <summary>How far one line of a sheet is in one column.</summary>
public enum LineStatus
{
    /// <summary>Nobody has dealt with it in this column yet.</summary>
    Open,

    /// <summary>It was dealt with, but must be confirmed anew: the sheet was returned, the rules changed, or an
    /// earlier column changed. What stands in the column is a suggestion.</summary>
    Reopened,

    /// <summary>The value of the column before is confirmed.</summary>
    Unchanged,

    /// <summary>The column has a value of its own.</summary>
    Entered,
}
