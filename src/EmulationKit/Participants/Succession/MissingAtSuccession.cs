namespace EmulationKit.Participants;

/// <summary>A criterion without an input at a successor, for units before it had none.</summary>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Predecessors">The names of the units that had no complete input.</param>
public sealed record MissingAtSuccession(string Criterion, IReadOnlyList<string> Predecessors);
