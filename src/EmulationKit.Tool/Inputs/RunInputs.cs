using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Tool;

/// <summary>Inputs that were read.</summary>
/// <param name="Table">The inputs.</param>
/// <param name="NameOf">The name of a participant, where the file or the pack gives one.</param>
internal sealed record RunInputs(InputTable Table, Func<string, string?> NameOf)
{
    public DateOnly? AsOf { get; init; }

    public int? AwardYear { get; init; }

    public IReadOnlyList<TieSettlement> Settlements { get; init; } = [];

    /// <summary>What else should be known of the reading.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; init; } = [];
}
