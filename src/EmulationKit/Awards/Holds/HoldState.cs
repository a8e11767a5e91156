namespace EmulationKit.Awards;

/// <summary>Whether a participant can be honoured on a day, as far as holds and opinions go.</summary>
public enum HoldState
{
    /// <summary>An agency's opinion is awaited.</summary>
    Unknown = 0,

    /// <summary>Nothing stands in the way.</summary>
    Clear = 1,

    /// <summary>A hold is active, or an agency's opinion is unfavourable.</summary>
    Held = 2,
}
