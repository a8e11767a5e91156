using EmulationKit.UI.Campaigns;

namespace EmulationKit.UI.Shell;

/// <summary>A page of a list of a campaign, which can be searched.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Total">How many were asked for.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public abstract record ListModel(CampaignHead Campaign, int Total, int Page, int Pages)
{
    /// <summary>What was searched for.</summary>
    public string? Query { get; init; }
}
