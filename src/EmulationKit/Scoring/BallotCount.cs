using System.Text.Json.Serialization;

namespace EmulationKit.Scoring;

/// <summary>The count of a council's ballot on one candidate.</summary>
/// <param name="VotesFor">Votes in favour; 0 to <paramref name="Members"/>.</param>
/// <param name="Members">The denominator by the motion's rule, all members unless it says otherwise; at least 1.</param>
[method: JsonConstructor]
public readonly record struct BallotCount(int VotesFor, int Members);
