namespace EmulationKit.Scoring;

/// <summary>Where a score sheet stands.</summary>
public enum ScoreSheetState
{
    /// <summary>The unit fills it in, for the first time or because it was returned.</summary>
    Draft,

    /// <summary>The unit has submitted it; the cross-check is next.</summary>
    Submitted,

    /// <summary>It is cross-checked; the appraisal is next.</summary>
    CrossChecked,

    /// <summary>The appraisal is confirmed; awards may use it.</summary>
    Appraised,
}
