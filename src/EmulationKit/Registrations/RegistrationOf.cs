using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Registrations;

/// <summary>The registration of a participant for a campaign; there is at most one.</summary>
public sealed class RegistrationOf : Specification<Registration>
{
    /// <summary>Of a participant.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="participant">The participant.</param>
    public RegistrationOf(CampaignId campaign, ParticipantId participant) =>
        Query.Where(r => r.CampaignId == campaign && r.ParticipantId == participant);
}
