namespace EmulationKit.Awards;

/// <summary>What came out for one participant and one award.</summary>
public enum Outcome : byte
{
    /// <summary>Not considered: not registered, another kind, knocked out, or without a total.</summary>
    NotConsidered = 0,

    /// <summary>A clause or a limit was not met.</summary>
    Refused = 1,

    /// <summary>It depends on what is not known yet, or on a tie that a decision must break.</summary>
    Undecided = 2,

    /// <summary>The award is given.</summary>
    Granted = 3,
}
