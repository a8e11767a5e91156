using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

/// <summary>The days on which a unit holds an office in a bloc, both inclusive; without a last day it still does.</summary>
/// <param name="Role">The office.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Days">The days.</param>
public sealed record BlocTerm(BlocRole Role, ParticipantId Unit, DateRange Days);
