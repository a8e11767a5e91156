namespace EmulationKit.Awards;

/// <summary>What can break a tie.</summary>
public enum TieBreakBy
{
    /// <summary>More points in a content area.</summary>
    Part,

    /// <summary>More points on a criterion.</summary>
    Criterion,

    /// <summary>The better index: a better rank where the criterion is banded by rank, else the higher value, or the lower
    /// one where its bands give less for more.</summary>
    Index,

    /// <summary>More votes of the council in the vote held for this.</summary>
    CouncilVote,
}
