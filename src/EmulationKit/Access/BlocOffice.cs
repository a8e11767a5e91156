using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Access;

/// <summary>An office in a bloc that a unit of the viewer holds on the day.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">The bloc's code.</param>
/// <param name="Role">Head or deputy.</param>
/// <param name="Unit">The unit that holds it.</param>
public sealed record BlocOffice(CampaignId Campaign, string Bloc, BlocRole Role, ParticipantId Unit)
{
    /// <summary>The members of the bloc.</summary>
    public IReadOnlyList<ParticipantId> Members { get; init; } = [];
}
