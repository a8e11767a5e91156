namespace EmulationKit.Awards;

/// <summary>Where an outcome was decided.</summary>
public enum OutcomeReason : byte
{
    /// <summary>Everything was met.</summary>
    Met = 0,

    /// <summary>It is not registered as the rule asks.</summary>
    NotRegistered,

    /// <summary>It is of another kind than the rule names.</summary>
    OtherKind,

    /// <summary>It is knocked out.</summary>
    KnockedOut,

    /// <summary>It has no total because an input is missing.</summary>
    NoTotal,

    /// <summary>The rule's clauses.</summary>
    Clauses,

    /// <summary>Another award excludes this one.</summary>
    Exclusion,

    /// <summary>The quota is used up by better ranked participants.</summary>
    Quota,

    /// <summary>The quota's line falls on a tie.</summary>
    TieOnLine,

    /// <summary>The share of leaders.</summary>
    LeaderShare,
}
