using EmulationKit.Criteria;

namespace EmulationKit.Participants;

/// <summary>What a successor begins with.</summary>
/// <param name="Inputs">Its inputs by criterion.</param>
/// <param name="Missing">The criteria that have no input, because one of the units before had none.</param>
public sealed record SucceededScores(IReadOnlyDictionary<string, CriterionInput> Inputs, IReadOnlyList<MissingAtSuccession> Missing);
