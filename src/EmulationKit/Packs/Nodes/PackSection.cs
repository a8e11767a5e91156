namespace EmulationKit.Packs;

/// <summary>What of a pack something is about.</summary>
public enum PackSection
{
    /// <summary>What the plan says, without who takes part.</summary>
    Plan,

    /// <summary>Who takes part: kinds, blocs and the list.</summary>
    Participants,

    /// <summary>The scale and the criteria.</summary>
    Criteria,

    /// <summary>How participants are ranked.</summary>
    Ranking,

    /// <summary>The awards and the figures of law.</summary>
    Awards,

    /// <summary>The tests.</summary>
    Tests,
}
