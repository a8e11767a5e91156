using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns.Design;

/// <summary>What a new campaign can be made of.</summary>
/// <param name="Campaigns">The campaigns that can be cloned.</param>
public sealed record NewCampaignModel(IReadOnlyList<NamedCampaign> Campaigns) : IPageModel<NewCampaignModel>
{
    /// <inheritdoc />
    public static async Task<ErrorOr<NewCampaignModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        if (reader.Actor is null)
        {
            return DomainError.Forbidden("Access.NotSignedIn", "Sign in first.", "Hãy đăng nhập trước.");
        }

        var found = await reader.AskAsync(s => new FindCampaigns(s), new FindCampaignsRequest { Page = new(1, PageAt.MostItems) });
        return found.Then(page => new NewCampaignModel([.. page.Items.Select(c => new NamedCampaign(c.Id, c.Code, c.Name))]));
    }
}

/// <summary>A campaign with its name.</summary>
/// <param name="Id">The campaign.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record NamedCampaign(CampaignId Id, string Code, LocalizedText Name);
