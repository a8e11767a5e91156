using EmulationKit.Campaigns;
using EmulationKit.Scoring;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Scoring;

/// <summary>A score sheet, its evidence, its print or its history.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="View">The sheet as its reader may see it.</param>
public sealed record SheetModel(CampaignView Campaign, SheetView View) : IPageModel<SheetModel>
{
    /// <summary>The areas at the top of the tree.</summary>
    public IEnumerable<SheetAreaView> TopAreas => View.Areas.Where(a => a.Depth == 0);

    /// <inheritdoc />
    public static async Task<ErrorOr<SheetModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var view = await ViewAsync(reader, desk.Value.Id, request.Id, 0, null);
        return view.Then(v => new SheetModel(desk.Value.Campaign, v));
    }

    /// <summary>The sheet that an address names. One that is not there, or not for the reader, is <c>Store.NotFound</c>
    /// alike, so that an address tells nothing.</summary>
    internal static async Task<ErrorOr<SheetView>> ViewAsync(KitReader reader, CampaignId campaign, string? id, int seen, IReadOnlyList<EntryEdit>? trying)
    {
        if (!Guid.TryParse(id, out var sheet))
        {
            return NoSuchSheet;
        }

        var view = await reader.AskAsync(s => new ShowSheet(s), new ShowSheetRequest(campaign, new(sheet), seen, trying));
        return view.IsError && view.FirstError.Code == "Access.Denied" ? NoSuchSheet : view;
    }

    private static Error NoSuchSheet { get; } = DomainError.NotFound("Store.NotFound",
        "There is no such score sheet, or you may not see it.", "Không tìm thấy bảng điểm, hoặc bạn không được xem.");
}
