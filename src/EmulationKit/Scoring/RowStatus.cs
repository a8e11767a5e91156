namespace EmulationKit.Scoring;

/// <summary>How it stands with a participant's total.</summary>
public enum RowStatus : byte
{
    /// <summary>There is a total.</summary>
    Scored,

    /// <summary>The total was taken from a publication.</summary>
    Reported,

    /// <summary>No criterion applies to the participant's kind; it can only be nominated and voted on.</summary>
    Unscored,

    /// <summary>There is no total because an input is missing.</summary>
    NoTotal,

    /// <summary>It is knocked out and leaves the ranking.</summary>
    KnockedOut,
}
