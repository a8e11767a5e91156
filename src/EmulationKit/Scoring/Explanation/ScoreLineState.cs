namespace EmulationKit.Scoring;

/// <summary>How it stands with the input of a criterion.</summary>
public enum ScoreLineState
{
    /// <summary>The points come from what was entered.</summary>
    Entered,

    /// <summary>A person set the points.</summary>
    SetByPerson,

    /// <summary>The input is missing and there is no total until it is there.</summary>
    Missing,

    /// <summary>The input is missing and counts as no points, as the pack says.</summary>
    MissingAsZero,

    /// <summary>The input is missing and the others of its area stand for it.</summary>
    MissingRescaled,
}
