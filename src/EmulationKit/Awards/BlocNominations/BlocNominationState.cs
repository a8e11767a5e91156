namespace EmulationKit.Awards;

/// <summary>Where a nomination vote of a bloc stands.</summary>
public enum BlocNominationState
{
    /// <summary>Its minutes were recorded and wait for the standing body.</summary>
    Recorded = 0,

    /// <summary>The minutes were sent back to be corrected.</summary>
    Returned = 1,

    /// <summary>The standing body confirmed it; whom it nominates is nominated.</summary>
    Confirmed = 2,

    /// <summary>The bloc took it back.</summary>
    Withdrawn = 3,
}
