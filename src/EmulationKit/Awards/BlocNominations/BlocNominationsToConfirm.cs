using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>The nomination votes of blocs that wait for the standing body.</summary>
internal sealed class BlocNominationsToConfirm : Specification<BlocNomination>
{
    public BlocNominationsToConfirm(CampaignId campaign) => Query.Where(n => n.Campaign == campaign && n.State == BlocNominationState.Recorded).AsNoTracking();
}
