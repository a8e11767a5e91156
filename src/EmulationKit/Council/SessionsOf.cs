using EmulationKit.Campaigns;

namespace EmulationKit.Council;

/// <summary>All council sessions of a campaign.</summary>
public sealed class SessionsOf : Specification<CouncilSession>
{
    /// <summary>Of a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public SessionsOf(CampaignId campaign) => Query.Where(s => s.Campaign == campaign);
}
