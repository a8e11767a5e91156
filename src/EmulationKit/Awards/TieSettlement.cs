namespace EmulationKit.Awards;

/// <summary>A recorded decision that breaks a tie on a line: who of the tied participants has the award.</summary>
/// <param name="Award">The award's code.</param>
/// <param name="Granted">The ids of the tied participants who get it; the others tied with them do not.</param>
/// <param name="Document">The document that records the decision.</param>
public sealed record TieSettlement(string Award, IReadOnlyList<string> Granted, string Document);
