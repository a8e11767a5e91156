namespace EmulationKit.Awards;

/// <summary>What happens when a quota's line falls on participants who tie. Never decided by name, id or order.</summary>
public enum TiePolicy
{
    /// <summary>All of them stay undecided until a recorded decision breaks the tie.</summary>
    Decide,

    /// <summary>All of them are in; the quota may be exceeded.</summary>
    Include,

    /// <summary>All of them are out.</summary>
    Exclude,
}
