using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Honours;

/// <summary>Whom a campaign honours.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Honours">Those of this page, the latest decision first.</param>
/// <param name="Total">How many were asked for.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record HonourRollModel(CampaignHead Campaign, IReadOnlyList<HonourItem> Honours, int Total, int Page, int Pages)
    : ListModel(Campaign, Total, Page, Pages), IPageModel<HonourRollModel>
{
    /// <summary>The awards of the campaign.</summary>
    public IReadOnlyList<NamedCode> Awards { get; init; } = [];

    /// <summary>How many have each award, whatever was asked for.</summary>
    public IReadOnlyList<AwardCount> Counts { get; init; } = [];

    /// <summary>The award asked for.</summary>
    public string? Award { get; init; }

    /// <summary>Unit, household or person, if asked for.</summary>
    public ParticipantNature? Nature { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<HonourRollModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var found = await CampaignHead.FindAsync(reader, request);
        if (found.IsError)
        {
            return found.Errors;
        }

        var campaign = found.Value;
        var awards = campaign.Rules?.Awards ?? [];
        var award = request.OneOf("award", awards.Select(a => a.Code));
        var nature = request.Choice<ParticipantNature>("nature");
        var wanted = new ListHonoursRequest(campaign.Id, request.Text("q"), award, nature) { Page = request.PageOf(25) };
        var page = await reader.AskAsync(s => new ListHonours(s), wanted);
        if (page.IsError)
        {
            return page.Errors;
        }

        return new HonourRollModel(CampaignHead.Of(campaign), [.. page.Value.Items.Select(r => HonourItem.Of(r, campaign.Rules))], page.Value.Total, page.Value.At.Number, CampaignListModel.PagesOf(page.Value.Total, page.Value.At))
        {
            Awards = [.. awards.Select(a => new NamedCode(a.Code, a.Name))],
            Counts = [.. awards.Select(a => new AwardCount(a.Code, a.Name, page.Value.ByAward.GetValueOrDefault(a.Code))).Where(c => c.Count > 0)],
            Query = wanted.Text,
            Award = award,
            Nature = nature,
        };
    }
}

/// <summary>How many have an award.</summary>
/// <param name="Code">The award's code.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Count">How many.</param>
public sealed record AwardCount(string Code, LocalizedText Name, int Count);
