namespace EmulationKit.Honours;

/// <summary>Where an award decision stands.</summary>
public enum AwardDecisionState
{
    /// <summary>It is being prepared and can change.</summary>
    Draft = 0,

    /// <summary>It is signed and never changes; awards in it can be revoked.</summary>
    Signed = 1,
}
