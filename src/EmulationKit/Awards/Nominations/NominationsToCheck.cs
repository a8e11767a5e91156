using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>The nominations that wait for the standing body.</summary>
public sealed class NominationsToCheck : Specification<Nomination>
{
    /// <summary>Of a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public NominationsToCheck(CampaignId campaign) => Query.Where(n => n.Campaign == campaign && n.State == NominationState.Proposed).AsNoTracking();
}
