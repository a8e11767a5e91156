using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns;

/// <summary>The campaigns that the reader may see.</summary>
/// <param name="Campaigns">Those of this page.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record CampaignListModel(IReadOnlyList<CampaignListItem> Campaigns, int Total, int Page, int Pages) : IPageModel<CampaignListModel>
{
    /// <summary>What was searched for.</summary>
    public string? Query { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<CampaignListModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var found = await reader.AskAsync(s => new FindCampaigns(s), new FindCampaignsRequest(request.Text("q"), request.Choice<CampaignState>("state")) { Page = request.Page });
        return found.Then(page => new CampaignListModel(
            [.. page.Items.OrderByDescending(c => c.Period.From).Select(c => new CampaignListItem(c.Code, c.Name, c.State, c.Period))], page.Total, page.At.Number, PagesOf(page)) { Query = request.Text("q") });
    }

    internal static int PagesOf<T>(Page<T> page) => PagesOf(page.Total, page.At);

    internal static int PagesOf(int total, PageAt at) => (total + at.Size - 1) / at.Size;
}

/// <summary>A campaign in the list.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Period">Its period.</param>
public sealed record CampaignListItem(string Code, LocalizedText Name, CampaignState State, DateRange Period);
