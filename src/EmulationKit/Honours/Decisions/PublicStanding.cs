namespace EmulationKit.Honours;

/// <summary>What the public is told when it asks whether an award stands; never why it does not.</summary>
public enum PublicStanding
{
    /// <summary>No signed decision here grants it.</summary>
    NotGranted = 0,

    /// <summary>It was granted and stands.</summary>
    Standing = 1,

    /// <summary>It was granted and has been struck.</summary>
    Struck = 2,
}
