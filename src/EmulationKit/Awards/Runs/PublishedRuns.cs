using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>The evaluation of a campaign that the public may see now; there is at most one.</summary>
public sealed class PublishedRuns : Specification<EvaluationRun>
{
    /// <summary>Of a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public PublishedRuns(CampaignId campaign) => Query.Where(r => r.Campaign == campaign && r.IsPublished);
}
