using EmulationKit.Participants;

namespace EmulationKit.Honours;

/// <summary>A line of an award decision's list: who is honoured with what.</summary>
/// <param name="Participant">Who.</param>
/// <param name="AwardCode">The award.</param>
/// <param name="Coefficient">The award's money coefficient, above zero with at most six decimals, or none.</param>
/// <param name="Amount">The money in đồng, zero or more, or none; fixed here, whatever the base salary becomes.</param>
public sealed record Honouree(ParticipantId Participant, string AwardCode, decimal? Coefficient = null, long? Amount = null);
