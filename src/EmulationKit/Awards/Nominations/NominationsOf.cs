using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>All nominations in a campaign.</summary>
public sealed class NominationsOf : Specification<Nomination>
{
    /// <summary>In a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public NominationsOf(CampaignId campaign) => Query.Where(n => n.Campaign == campaign);
}
