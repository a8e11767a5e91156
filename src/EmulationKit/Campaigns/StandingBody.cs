using EmulationKit.Access;
using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

/// <summary>The standing body's own unit, where it takes part in the campaign that it runs.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="NamedMembers">The council members who check it, for nobody checks themselves.</param>
public sealed record StandingBody(ParticipantId Unit, IReadOnlyList<ActorId> NamedMembers);
