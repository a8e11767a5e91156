using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Participants;

/// <summary>What an officer enters for a successor where the rules do not combine values by themselves.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Successor">The successor.</param>
/// <param name="Inputs">The inputs by criterion.</param>
public sealed record EnteredForSuccessor(CampaignId Campaign, ParticipantId Successor, IReadOnlyDictionary<string, CriterionInput> Inputs);
