using EmulationKit.Campaigns;

namespace EmulationKit.Scoring;

/// <summary>All score sheets of a campaign.</summary>
public sealed class SheetsOf : Specification<ScoreSheet>
{
    /// <summary>Of a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public SheetsOf(CampaignId campaign) => Query.Where(s => s.Campaign == campaign);
}
