using EmulationKit.Honours;
using EmulationKit.Registrations;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Registrations;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Honours;

/// <summary>The exemplars (điển hình tiên tiến) of a campaign: who holds an award made for them, and finished works.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Exemplars">Who holds an award for exemplars; of a campaign without such an award, whoever is honoured.</param>
/// <param name="Works">Works that are finished, the dearest first.</param>
public sealed record ExemplarsModel(CampaignHead Campaign, IReadOnlyList<HonourItem> Exemplars, IReadOnlyList<WorkItem> Works) : IPageModel<ExemplarsModel>
{
    private const int Shown = 24;

    /// <inheritdoc />
    public static async Task<ErrorOr<ExemplarsModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        var found = await CampaignHead.FindAsync(reader, request);
        if (found.IsError)
        {
            return found.Errors;
        }

        var campaign = found.Value;
        var own = campaign.Rules?.Awards.FirstOrDefault(a => a.Name.In(LocalizedText.DefaultLanguage).Contains("điển hình", StringComparison.OrdinalIgnoreCase))?.Code;
        var honours = await reader.AskAsync(s => new ListHonours(s), new ListHonoursRequest(campaign.Id, Award: own) { Page = new(1, Shown) });
        var works = await reader.AskAsync(s => new ListWorks(s), new ListWorksRequest(campaign.Id, Status: WorkStatus.Finished) { Page = new(1, PageAt.MostItems) });
        return new ExemplarsModel(CampaignHead.Of(campaign),
            [.. (honours.IsError ? [] : honours.Value.Items).Select(r => HonourItem.Of(r, campaign.Rules)).Where(h => !h.IsStruck)],
            [.. (works.IsError ? [] : works.Value.Works.Items).OrderByDescending(w => w.ValueInDong).Take(6).Select(WorkItem.Of)]);
    }
}
