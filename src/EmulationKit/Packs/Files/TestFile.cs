using System.Text.Json.Serialization;
using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>What a file under <c>tests/</c> says: who took part, and what must come out.</summary>
/// <param name="Name">What the test shows, in a sentence.</param>
/// <param name="AsOf">The day for which participants are judged.</param>
internal sealed record TestFile(LocalizedText Name, DateOnly AsOf)
{
    /// <summary>Where the schema of this file is, for editors.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-1)]
    public string? Schema { get; init; }

    /// <summary>The year that awards are given for; the year of <c>asOf</c> if not said.</summary>
    public int? AwardYear { get; init; }

    /// <summary>Recorded decisions that break ties on a line.</summary>
    public IReadOnlyList<TieSettlement> Settlements { get; init; } = [];

    /// <summary>The participants with what was entered for them; or else <c>inputs</c>.</summary>
    public IReadOnlyList<ParticipantInput>? Participants { get; init; }

    /// <summary>The name of an input sheet (CSV) beside the test; or else <c>participants</c>.</summary>
    public string? Inputs { get; init; }

    /// <summary>What must come out, by the participant's id. Only what is stated is compared.</summary>
    public IReadOnlyDictionary<string, ExpectedResult> Expect { get; init; } = new Dictionary<string, ExpectedResult>();

    /// <summary>The codes of the errors for which the inputs must be refused, if they must be.</summary>
    public IReadOnlyList<string> ExpectErrors { get; init; } = [];

    public static TestFile Of(PackTest test) => new(test.Name, test.Options.AsOf)
    {
        Schema = PackFiles.SchemaOf(test.File),
        AwardYear = test.Options.AwardYear,
        Settlements = test.Options.Settlements,
        Participants = test.Participants.Count == 0 ? null : test.Participants,
        Inputs = test.Inputs,
        Expect = test.Expect,
        ExpectErrors = test.ExpectErrors,
    };
}
