using EmulationKit.Campaigns;

namespace EmulationKit.Scoring;

/// <summary>The marking that is not closed.</summary>
public sealed class OpenMarks : Specification<JudgedMarks>
{
    /// <summary>Of a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public OpenMarks(CampaignId campaign) => Query.Where(m => m.Campaign == campaign && m.ClosedAt == null).AsNoTracking();
}
