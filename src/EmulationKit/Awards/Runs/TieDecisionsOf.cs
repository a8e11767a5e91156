using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>All decisions that break ties in a campaign, the oldest first.</summary>
public sealed class TieDecisionsOf : Specification<TieDecision>
{
    /// <summary>In a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public TieDecisionsOf(CampaignId campaign) => Query.Where(t => t.Campaign == campaign).OrderBy(t => t.Id);
}
