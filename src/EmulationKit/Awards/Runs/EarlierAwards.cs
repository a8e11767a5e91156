using EmulationKit.Campaigns;
using EmulationKit.Honours;

namespace EmulationKit.Awards;

/// <summary>The signed decisions of other campaigns.</summary>
internal sealed class EarlierAwards : Specification<AwardDecision>
{
    public EarlierAwards(CampaignId campaign) => Query.Where(d => d.Campaign != campaign && d.Signature != null).AsNoTracking();
}

/// <summary>The plans of some campaigns.</summary>
internal sealed class PlansOf : Specification<Campaign, (CampaignId Id, CampaignPlan Plan)>
{
    public PlansOf(IReadOnlyCollection<CampaignId> campaigns)
    {
        var ids = campaigns.ToList();
        Query.Where(c => ids.Contains(c.Id)).AsNoTracking().Select(c => new ValueTuple<CampaignId, CampaignPlan>(c.Id, c.Plan));
    }
}
