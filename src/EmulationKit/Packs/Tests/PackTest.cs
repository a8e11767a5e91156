using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>A test that a pack brings with it: inputs, and the totals, ranks and awards that must come of them.</summary>
/// <param name="File">The file it stands in, within the pack.</param>
/// <param name="Name">What it shows, in a sentence.</param>
/// <param name="Options">The circumstances of the evaluation.</param>
public sealed record PackTest(string File, LocalizedText Name, EvaluationOptions Options)
{
    /// <summary>The participants with what was entered for them, if they stand in the test itself.</summary>
    public IReadOnlyList<ParticipantInput> Participants { get; init; } = [];

    /// <summary>The name of the input sheet beside the test, if the participants stand there.</summary>
    public string? Inputs { get; init; }

    /// <summary>What must come out, by the participant's id.</summary>
    public IReadOnlyDictionary<string, ExpectedResult> Expect { get; init; } = new Dictionary<string, ExpectedResult>();

    /// <summary>The codes of the errors for which the inputs must be refused, if they must be.</summary>
    public IReadOnlyList<string> ExpectErrors { get; init; } = [];

    internal JsonPart? Text { get; init; }

    internal TableSource? Sheet { get; init; }
}
