using EmulationKit.Access;

namespace EmulationKit.Campaigns;

/// <summary>One step in a campaign's life.</summary>
/// <param name="State">The state it came into.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, where a reason is asked for.</param>
public sealed record StateChange(CampaignState State, ActorId By, DateTimeOffset At, string? Reason = null);
