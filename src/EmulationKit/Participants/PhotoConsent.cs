namespace EmulationKit.Participants;

/// <summary>A person's consent to a photo being published. There is none until it is recorded.</summary>
/// <param name="GivenOn">The day it was given.</param>
/// <param name="Record">Where it is recorded, such as the number of the signed form.</param>
public sealed record PhotoConsent(DateOnly GivenOn, string Record)
{
    /// <summary>The day it was taken back, if it was; the photo is not shown from that day on.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Whether a photo may be shown on a day.</summary>
    /// <param name="day">The day.</param>
    public bool Allows(DateOnly day) => day >= GivenOn && !(day >= WithdrawnOn);
}
