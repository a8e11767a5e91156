namespace EmulationKit.Campaigns;

/// <summary>The campaigns that are launched or closed and not yet concluded.</summary>
public sealed class RunningCampaigns : Specification<Campaign>
{
    /// <summary>All of them.</summary>
    public RunningCampaigns() => Query.Where(c => c.State == CampaignState.Launched || c.State == CampaignState.Closed);
}
