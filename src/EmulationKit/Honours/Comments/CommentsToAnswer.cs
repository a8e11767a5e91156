using EmulationKit.Campaigns;

namespace EmulationKit.Honours;

/// <summary>The comments and complaints that wait for an answer.</summary>
public sealed class CommentsToAnswer : Specification<PublicComment>
{
    /// <summary>Of a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public CommentsToAnswer(CampaignId campaign) => Query.Where(c => c.Campaign == campaign && !c.IsAnswered).AsNoTracking();
}
