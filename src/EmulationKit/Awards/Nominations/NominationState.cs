namespace EmulationKit.Awards;

/// <summary>Where a nomination stands.</summary>
public enum NominationState
{
    /// <summary>It was sent to the standing body.</summary>
    Proposed = 0,

    /// <summary>It was sent back to be supplemented.</summary>
    Returned = 1,

    /// <summary>The dossier is in order; from now on it counts.</summary>
    Accepted = 2,

    /// <summary>Who proposed it took it back.</summary>
    Withdrawn = 3,

    /// <summary>It was not accepted, for a reason that was given.</summary>
    Rejected = 4,
}
