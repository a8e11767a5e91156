using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>Inputs read from a file, with what it says of the circumstances.</summary>
/// <param name="Table">The inputs.</param>
public sealed record GivenInputs(InputTable Table)
{
    /// <summary>The day for which participants are judged, if the file says it.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The year that awards are given for, if the file says it.</summary>
    public int? AwardYear { get; init; }

    /// <summary>Recorded decisions that break ties on a line.</summary>
    public IReadOnlyList<TieSettlement> Settlements { get; init; } = [];

    /// <summary>The names of participants by id, where the file gives them.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>The ids of listed participants that the sheet has no row of; they are not in the table.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];
}
