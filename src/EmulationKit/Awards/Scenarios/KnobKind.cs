namespace EmulationKit.Awards;

/// <summary>What of the rules a scenario may set.</summary>
public enum KnobKind
{
    /// <summary>The least total of a clause, in points.</summary>
    MinTotal,

    /// <summary>The least points in a content area.</summary>
    MinPart,

    /// <summary>The least points on a criterion.</summary>
    MinCriterion,

    /// <summary>The worst rank that will do.</summary>
    MaxRank,

    /// <summary>The number of a quota.</summary>
    Quota,

    /// <summary>The percentage of a quota.</summary>
    QuotaPercent,

    /// <summary>The largest share of leaders, in percent.</summary>
    LeaderShare,

    /// <summary>The most points of a main criterion: its weight.</summary>
    Maximum,
}
