namespace EmulationKit.Tool;

/// <summary>What a command answers.</summary>
/// <param name="Result">The answer for programs; written as JSON.</param>
/// <param name="Show">Shows it to people.</param>
internal sealed record Answer(object Result, Action<Page> Show)
{
    public int ExitCode { get; init; } = ExitCodes.Done;

    /// <summary>What else should be known of it.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; init; } = [];

    /// <summary>How long it took; never part of the document, which is the same every time.</summary>
    public Func<LocalizedText>? Timing { get; init; }
}
