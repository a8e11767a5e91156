namespace EmulationKit.Campaigns;

/// <summary>The blocs of one campaign, to be changed.</summary>
public sealed class BlocsOf : Specification<Bloc>
{
    /// <summary>Of a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public BlocsOf(CampaignId campaign) => Query.Where(b => b.CampaignId == campaign).OrderBy(b => b.Code);
}
