using EmulationKit.Campaigns;

namespace EmulationKit.Council;

/// <summary>What council sessions of a campaign came to, in the order in which they met; without box and roll.</summary>
internal sealed class ClosedSessions : Specification<CouncilSession, ClosedVote>
{
    public ClosedSessions(CampaignId campaign) => Query
        .Where(s => s.Campaign == campaign && s.Outcome != null).OrderBy(s => s.MeetsOn).ThenBy(s => s.Id).AsNoTracking().Select(s => s.Outcome!);
}
