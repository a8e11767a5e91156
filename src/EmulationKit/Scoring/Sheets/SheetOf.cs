using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>The score sheet of a participant in a campaign; there is at most one.</summary>
public sealed class SheetOf : Specification<ScoreSheet>
{
    /// <summary>Of a participant.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="participant">The participant.</param>
    public SheetOf(CampaignId campaign, ParticipantId participant) =>
        Query.Where(s => s.Campaign == campaign && s.Participant == participant);
}
