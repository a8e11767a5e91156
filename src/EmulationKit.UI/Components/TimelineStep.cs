namespace EmulationKit.UI.Components;

/// <summary>A step of a timeline.</summary>
/// <param name="Name">What happens.</param>
/// <param name="When">When, in words.</param>
/// <param name="Standing">Whether it is over, at hand or to come.</param>
public sealed record TimelineStep(string Name, string When, TimelineStanding Standing)
{
    /// <summary>More on it.</summary>
    public string? Note { get; init; }
}

/// <summary>Where a step of a timeline stands.</summary>
public enum TimelineStanding
{
    /// <summary>It is over.</summary>
    Done,

    /// <summary>It is at hand.</summary>
    Now,

    /// <summary>It is to come.</summary>
    Next,
}
