namespace EmulationKit.Honours;

/// <summary>The signed decision that a supplementary one adds to.</summary>
/// <param name="Id">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="SignedOn">Its date.</param>
public sealed record OriginalDecision(AwardDecisionId Id, string Number, DateOnly SignedOn);
