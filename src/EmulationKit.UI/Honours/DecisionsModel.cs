using EmulationKit.Honours;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Honours;

/// <summary>The signed decisions of a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Decisions">Those of this page, the latest first.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record DecisionsModel(CampaignHead Campaign, IReadOnlyList<DecisionItem> Decisions, int Page, int Pages) : IPageModel<DecisionsModel>
{
    /// <inheritdoc />
    public static async Task<ErrorOr<DecisionsModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var found = await CampaignHead.FindAsync(reader, request);
        return found.IsError ? found.Errors
            : (await reader.AskAsync(s => new ListDecisions(s), new ListDecisionsRequest(found.Value.Id) { Page = request.Page })).Then(page => new DecisionsModel(
                CampaignHead.Of(found.Value), [.. page.Items.Where(d => d.Signature is not null).Select(DecisionItem.Of)], page.At.Number, CampaignListModel.PagesOf(page)));
    }
}

/// <summary>A decision in the list.</summary>
/// <param name="Id">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="SignedOn">Its date.</param>
/// <param name="Signatory">Who signed it, with the post.</param>
/// <param name="Honoured">How many lines of it stand.</param>
public sealed record DecisionItem(Guid Id, string Number, DateOnly SignedOn, string Signatory, int Honoured)
{
    internal static DecisionItem Of(DecisionRow row) =>
        new(row.Id.Value, row.Signature!.Number, row.Signature.SignedOn, $"{row.Signature.Signatory.Post} {row.Signature.Signatory.Name}".Trim(), row.Entries.Count);
}
