using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Registrations;

namespace EmulationKit.Awards;

/// <summary>What an evaluation needs of a registration.</summary>
internal sealed record RegisteredParticipant(ParticipantId Participant, RegistrationState State, RegistrationContent Content);

/// <summary>Who registered for a campaign, and for what.</summary>
internal sealed class RegisteredParticipants : Specification<Registration, RegisteredParticipant>
{
    public RegisteredParticipants(CampaignId campaign) => Query
        .Where(r => r.CampaignId == campaign && r.State != RegistrationState.Draft && r.State != RegistrationState.Withdrawn)
        .AsNoTracking()
        .Select(r => new RegisteredParticipant(r.ParticipantId, r.State, r.Content));
}
