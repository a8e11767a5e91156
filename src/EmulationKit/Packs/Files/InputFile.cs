using System.Text.Json.Serialization;
using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>What a file of inputs in JSON says: who takes part and what was entered for them.</summary>
/// <param name="Participants">The participants.</param>
internal sealed record InputFile(IReadOnlyList<ParticipantInput> Participants)
{
    /// <summary>Where the schema of this file is, for editors.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-1)]
    public string? Schema { get; init; }

    /// <summary>The day for which participants are judged; the campaign's last day if not said.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The year that awards are given for; the year of <c>asOf</c> if not said.</summary>
    public int? AwardYear { get; init; }

    /// <summary>Recorded decisions that break ties on a line.</summary>
    public IReadOnlyList<TieSettlement> Settlements { get; init; } = [];
}
