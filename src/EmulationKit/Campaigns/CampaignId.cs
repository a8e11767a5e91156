namespace EmulationKit.Campaigns;

/// <summary>Names a campaign.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct CampaignId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static CampaignId New() => new(Guid.CreateVersion7());
}
