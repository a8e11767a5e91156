using EmulationKit.Access;
using EmulationKit.Campaigns;

namespace EmulationKit.UseCases;

/// <summary>Something that happened and is saved.</summary>
/// <param name="Action">The name of the use case.</param>
/// <param name="Subject">What it was done to, such as <c>ScoreSheet/0191…</c>.</param>
/// <param name="Campaign">The campaign; none for what belongs to no campaign.</param>
/// <param name="By">Who did it; nobody for what the kit does by itself.</param>
/// <param name="At">When.</param>
public sealed record KitEvent(string Action, string Subject, CampaignId? Campaign, ActorId? By, DateTimeOffset At);
