namespace EmulationKit.Awards;

/// <summary>How a percentage of a base becomes a whole number.</summary>
public enum QuotaRounding
{
    /// <summary>The part below one is dropped.</summary>
    Down,

    /// <summary>To the nearest, a half up.</summary>
    Nearest,

    /// <summary>Any part counts as one.</summary>
    Up,
}
