using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>The evaluations of a campaign with a seal.</summary>
public sealed class RunBySeal : Specification<EvaluationRun>
{
    /// <summary>With a seal.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="hash">The seal's hash.</param>
    public RunBySeal(CampaignId campaign, string hash) => Query.Where(r => r.Campaign == campaign && r.SealHash == hash);
}
