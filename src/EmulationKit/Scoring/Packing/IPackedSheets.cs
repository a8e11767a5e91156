using EmulationKit.Campaigns;

namespace EmulationKit.Scoring;

/// <summary>Loads the values of very many score sheets, without what lies beside them. Storage supplies it.</summary>
public interface IPackedSheets
{
    /// <summary>The sheets of a campaign, in no particular order.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="finalOnly">Whether only those with a confirmed appraisal are wanted; awards use no others.</param>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<PackedSheet> OfCampaignAsync(CampaignId campaign, bool finalOnly, CancellationToken cancellationToken = default);
}
