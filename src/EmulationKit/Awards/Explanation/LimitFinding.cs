namespace EmulationKit.Awards;

/// <summary>How a limit bore on one participant. It shows places and positions, never another participant's values.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Text">What it says and how it came out, in words.</param>
public sealed record LimitFinding(AwardLimit Limit, LocalizedText Text)
{
    /// <summary>How many places a quota has, at least; nothing for a share.</summary>
    public int? Places { get; init; }

    /// <summary>The participant's position among the eligible, 1 the best; nothing if it was not eligible.</summary>
    public int? Position { get; init; }

    /// <summary>How many of the eligible tie with the participant, itself included.</summary>
    public int? Tied { get; init; }
}
