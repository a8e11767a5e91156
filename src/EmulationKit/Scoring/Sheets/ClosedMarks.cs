using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>The marking of one participant that is closed, which its sheet takes.</summary>
internal sealed class ClosedMarks : Specification<JudgedMarks>
{
    public ClosedMarks(CampaignId campaign, ParticipantId participant) =>
        Query.Where(m => m.Campaign == campaign && m.Participant == participant && m.ClosedAt != null).OrderBy(m => m.Id).AsNoTracking();
}
