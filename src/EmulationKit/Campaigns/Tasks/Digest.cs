using EmulationKit.Access;

namespace EmulationKit.Campaigns;

/// <summary>Why something stands in a digest.</summary>
public enum DigestGround
{
    /// <summary>It was not there before.</summary>
    New,

    /// <summary>It was sent back and is to be supplemented.</summary>
    Returned,

    /// <summary>Its last day is near.</summary>
    DueSoon,

    /// <summary>Its last day has passed.</summary>
    Late,
}

/// <summary>One thing that waits for somebody.</summary>
/// <param name="Task">What is to be done.</param>
/// <param name="Ground">Why it is told now.</param>
/// <param name="DaysLeft">How many days are left; below zero when it is late; none without a last day.</param>
/// <param name="Campaign">The campaign's name.</param>
/// <param name="Unit">The name of the unit for which it is done, if it is done for one.</param>
public sealed record DigestLine(DueTask Task, DigestGround Ground, int? DaysLeft, LocalizedText Campaign, string? Unit)
{
    /// <summary>What it says in words.</summary>
    public LocalizedText Words => DigestWords.Of(this);
}

/// <summary>What waits for a person, told at most once a day and only when something changed.</summary>
/// <param name="To">The person, by the user id of the sign-in.</param>
/// <param name="Day">The day.</param>
/// <param name="Lines">What is told, the most pressing first; never empty.</param>
public sealed record Digest(ActorId To, DateOnly Day, IReadOnlyList<DigestLine> Lines);
