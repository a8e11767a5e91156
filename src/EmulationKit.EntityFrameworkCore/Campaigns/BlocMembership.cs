using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.EntityFrameworkCore.Campaigns;

/// <summary>That a participant is in a bloc: a copy of what the bloc says, by which the database itself keeps every
/// participant in at most one bloc of a campaign.</summary>
internal sealed class BlocMembership(CampaignId campaignId, ParticipantId participantId, BlocId blocId)
{
    public CampaignId CampaignId { get; private set; } = campaignId;

    public ParticipantId ParticipantId { get; private set; } = participantId;

    public BlocId BlocId { get; private set; } = blocId;
}
