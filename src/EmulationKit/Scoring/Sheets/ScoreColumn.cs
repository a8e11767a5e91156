namespace EmulationKit.Scoring;

/// <summary>A column of the score sheet. Each is filled in by other people than the one before.</summary>
public enum ScoreColumn
{
    /// <summary>The unit's own score (tự chấm điểm).</summary>
    SelfScore,

    /// <summary>The check by the head of the bloc (trưởng khối, cụm chấm).</summary>
    CrossCheck,

    /// <summary>The appraisal by the standing body (thẩm định).</summary>
    Appraisal,
}
