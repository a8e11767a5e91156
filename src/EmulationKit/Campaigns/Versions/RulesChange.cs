namespace EmulationKit.Campaigns;

/// <summary>What became of a part of the rules from one version to the next.</summary>
public enum RulesChange
{
    /// <summary>It is the same.</summary>
    Unchanged,

    /// <summary>It differs in something.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is no longer there.</summary>
    Removed,
}
