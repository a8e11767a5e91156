namespace EmulationKit.Council;

/// <summary>Why a ballot found in the box does not count.</summary>
public enum InvalidBallotReason
{
    /// <summary>It is not what was cast: its bytes no longer have the receipt's hash.</summary>
    Altered = 1,

    /// <summary>It does not open with the vote's key, or belongs to another motion, vote or session.</summary>
    DoesNotOpen = 2,

    /// <summary>It opens but is not a ballot of the motion, or is for more candidates than there are places.</summary>
    NotABallot = 3,

    /// <summary>It is a copy of another ballot.</summary>
    Copy = 4,
}
