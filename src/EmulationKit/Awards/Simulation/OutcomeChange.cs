namespace EmulationKit.Awards;

/// <summary>An outcome that another rule set would change.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Award">The award's code.</param>
/// <param name="Before">The outcome under the present rules; not considered if they have no such award.</param>
/// <param name="After">The outcome under the other rules; not considered if they have no such award.</param>
public sealed record OutcomeChange(string Participant, string Award, Outcome Before, Outcome After)
{
    /// <summary>The participant's kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The participant's bloc, if it is in one.</summary>
    public string? Bloc { get; init; }

    /// <summary>The area the participant lies in, if it is known.</summary>
    public string? Area { get; init; }

    /// <summary>Whether the award is gained.</summary>
    public bool IsGain => Before != Outcome.Granted && After == Outcome.Granted;

    /// <summary>Whether the award is lost.</summary>
    public bool IsLoss => Before == Outcome.Granted && After != Outcome.Granted;
}
