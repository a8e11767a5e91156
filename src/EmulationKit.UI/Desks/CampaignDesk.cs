using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Desks;

/// <summary>A campaign at which somebody works.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Standing">Who the reader is in it.</param>
public sealed record CampaignDesk(CampaignView Campaign, Standing Standing)
{
    /// <summary>The campaign's id, for commands.</summary>
    public CampaignId Id => Campaign.Id;

    /// <summary>What the campaign is called.</summary>
    public LocalizedText Title => CampaignHead.Of(Campaign).Title;

    /// <summary>The unit that a page is about: the one that the address names by its code (<c>unit</c>), if the reader acts
    /// for it, else the reader's first; none for who acts for no unit.</summary>
    /// <param name="request">What the address asks for.</param>
    public StandingUnit? UnitOf(PageRequest request)
    {
        var code = Guard.Against.Null(request).Text("unit");
        return code is null ? Standing.Units.FirstOrDefault() : Standing.Units.FirstOrDefault(u => u.Code == code);
    }

    internal static async Task<ErrorOr<CampaignDesk>> OfAsync(KitReader reader, string code)
    {
        var campaign = await reader.AskAsync(s => new ShowCampaign(s), new ShowCampaignRequest(code));
        if (campaign.IsError)
        {
            return campaign.Errors;
        }

        var standing = await reader.AskAsync(s => new ShowStanding(s), new ShowStandingRequest(campaign.Value.Id));
        if (standing.IsError)
        {
            return standing.Errors;
        }

        return standing.Value.IsNobody
            ? DomainError.Forbidden("Access.Denied", "You have no role in this campaign. The standing body gives roles.",
                "Bạn chưa được phân vai trong phong trào này. Cơ quan thường trực phân vai.")
            : new CampaignDesk(campaign.Value, standing.Value);
    }
}
