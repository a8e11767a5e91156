using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

/// <summary>A member's signature under a pact.</summary>
/// <param name="Unit">The member.</param>
/// <param name="Signatory">Who signed for it, with the post.</param>
/// <param name="Day">The day it was signed.</param>
public sealed record PactSignature(ParticipantId Unit, string Signatory, DateOnly Day);
