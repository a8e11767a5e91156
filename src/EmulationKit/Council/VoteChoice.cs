namespace EmulationKit.Council;

/// <summary>What a ballot says of one candidate. The values are part of the sealed ballot's format; zero is no choice.</summary>
public enum VoteChoice
{
    /// <summary>Agrees (đồng ý).</summary>
    For = 1,

    /// <summary>Does not agree (không đồng ý).</summary>
    Against = 2,

    /// <summary>Has no opinion (ý kiến khác, phiếu trắng). It counts in the denominator like any member.</summary>
    Abstain = 3,
}
