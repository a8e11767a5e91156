using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>What one criterion came to for one participant, and how.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Area">The content area it stands in.</param>
/// <param name="Points">The points.</param>
/// <param name="State">How it stands with the input.</param>
/// <param name="Text">How the points came about, in words.</param>
/// <param name="Input">What was entered; nothing if nothing was.</param>
public sealed record ScoreLine(Criterion Criterion, ContentArea Area, Points Points, ScoreLineState State, LocalizedText Text, CriterionInput? Input);
