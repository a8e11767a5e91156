using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>The lengths of the files that a unit keeps in a campaign.</summary>
internal sealed class EvidenceLengths : Specification<EvidenceFile, long>
{
    public EvidenceLengths(CampaignId campaign, ParticipantId unit) =>
        Query.Where(f => f.Campaign == campaign && f.Unit == unit && f.Verdict != EvidenceVerdict.Refused).AsNoTracking().Select(f => f.Length);
}
