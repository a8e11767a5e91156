using EmulationKit.Access;

namespace EmulationKit.Campaigns;

/// <summary>A change of the schedule after launch: a phase made longer, or one set that the plan left open.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Before">Its days before; none if it was not in the schedule.</param>
/// <param name="After">Its days since.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
public sealed record PhaseChange(CampaignPhase Phase, DateRange? Before, DateRange After, string Reason, ActorId By, DateTimeOffset At);
