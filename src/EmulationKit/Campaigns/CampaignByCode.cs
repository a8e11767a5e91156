namespace EmulationKit.Campaigns;

/// <summary>The campaign with a code; there is at most one.</summary>
public sealed class CampaignByCode : Specification<Campaign>
{
    /// <summary>With a code.</summary>
    /// <param name="code">The code.</param>
    public CampaignByCode(string code) => Query.Where(c => c.Code == code);
}
