namespace EmulationKit.Awards;

/// <summary>What can break a tie.</summary>
public enum TieBreakBy
{
    /// <summary>More points in a content area.</summary>
    Part,

    /// <summary>More points on a criterion.</summary>
    Criterion,

    /// <summary>The better index: a higher value of the criterion, or a better rank where it is banded by rank.</summary>
    Index,

    /// <summary>More votes of the council in the vote held for this.</summary>
    CouncilVote,
}
