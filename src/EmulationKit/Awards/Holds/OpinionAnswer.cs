namespace EmulationKit.Awards;

/// <summary>What another agency answers when asked about a participant.</summary>
public enum OpinionAnswer
{
    /// <summary>It has no opinion to give (không có ý kiến), which does not stand in the way.</summary>
    NoOpinion = 0,

    /// <summary>It is in favour.</summary>
    Favourable = 1,

    /// <summary>It is against.</summary>
    Unfavourable = 2,
}
