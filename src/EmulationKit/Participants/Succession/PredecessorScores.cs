using EmulationKit.Criteria;

namespace EmulationKit.Participants;

/// <summary>What was entered for a unit that has ended.</summary>
/// <param name="Participant">The unit.</param>
/// <param name="Name">What errors call it.</param>
/// <param name="Inputs">Its inputs by criterion.</param>
public sealed record PredecessorScores(ParticipantId Participant, string Name, IReadOnlyDictionary<string, CriterionInput> Inputs)
{
    /// <summary>What it weighs in a weighted mean: above 0, at most four decimals.</summary>
    public decimal? Weight { get; init; }
}
