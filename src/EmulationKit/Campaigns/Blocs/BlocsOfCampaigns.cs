namespace EmulationKit.Campaigns;

/// <summary>The blocs of some campaigns; of all, if one of them is none.</summary>
public sealed class BlocsOfCampaigns : Specification<Bloc>
{
    /// <summary>Of some campaigns.</summary>
    /// <param name="campaigns">The campaigns; a none among them means all.</param>
    public BlocsOfCampaigns(IReadOnlyCollection<CampaignId?> campaigns)
    {
        if (Guard.Against.Null(campaigns).Contains(null))
        {
            Query.AsNoTracking();
            return;
        }

        var ids = campaigns.OfType<CampaignId>().ToArray();
        Query.Where(b => ids.Contains(b.CampaignId)).AsNoTracking();
    }
}
