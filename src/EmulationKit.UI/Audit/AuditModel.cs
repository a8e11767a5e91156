using EmulationKit.Audit;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Audit;

/// <summary>What was done in a campaign.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
/// <param name="Entries">Those of this page, the latest first.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record AuditModel(CampaignDesk Desk, IReadOnlyList<AuditEntry> Entries, int Total, int Page, int Pages) : IPageModel<AuditModel>
{
    /// <summary>By whom; anybody if it is nothing.</summary>
    public string? Actor { get; init; }

    /// <summary>To what; anything if it is nothing.</summary>
    public string? Subject { get; init; }

    /// <summary>The end of the chain: the latest entry.</summary>
    public AuditEntry? Head { get; init; }

    /// <summary>The entries of this page whose content is not what their hash says, or that do not follow the one before.</summary>
    public IReadOnlyList<AuditEntry> Broken =>
    [
        .. Entries.Where((entry, i) => entry.ComputeHash() != entry.Hash
            || (i + 1 < Entries.Count && Entries[i + 1].Sequence == entry.Sequence - 1 && Entries[i + 1].Hash != entry.Previous)
            || (entry.Sequence == 1 && entry.Previous.Length > 0)),
    ];

    /// <inheritdoc />
    public static async Task<ErrorOr<AuditModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        var desk = await Insiders.DeskAsync(reader, request);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var (actor, subject) = (request.Text("actor"), request.Text("subject"));
        var wanted = new ListAuditRequest(desk.Value.Id, subject, actor is null ? null : new(actor));
        var found = await reader.AskAsync(s => new ListAudit(s), wanted with { Page = new(request.Page.Number, 40) });
        var head = await reader.AskAsync(s => new ListAudit(s), new ListAuditRequest(desk.Value.Id) { Page = new(1, 1) });
        return found.IsError ? found.Errors : new AuditModel(desk.Value, found.Value.Items, found.Value.Total, found.Value.At.Number, CampaignListModel.PagesOf(found.Value))
        {
            Actor = actor, Subject = subject, Head = head.IsError ? null : head.Value.Items.FirstOrDefault(),
        };
    }
}
