namespace EmulationKit.Campaigns;

/// <summary>The blocs of some campaigns, by code; of all, if one of them is none. To be read, not changed.</summary>
public sealed class BlocsOfCampaigns : Specification<Bloc>
{
    /// <summary>Of some campaigns.</summary>
    /// <param name="campaigns">The campaigns; a none among them means all.</param>
    public BlocsOfCampaigns(IReadOnlyCollection<CampaignId?> campaigns)
    {
        if (Guard.Against.Null(campaigns).Contains(null))
        {
            Query.OrderBy(b => b.Code).AsNoTracking();
            return;
        }

        var ids = campaigns.OfType<CampaignId>().ToArray();
        Query.Where(b => ids.Contains(b.CampaignId)).OrderBy(b => b.Code).AsNoTracking();
    }
}
