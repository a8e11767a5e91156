using EmulationKit.Access;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Honours;

/// <summary>What the public said, and what was answered.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
/// <param name="Comments">Those of this page, the oldest first.</param>
/// <param name="Participants">Whom they are about.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record CommentsModel(CampaignDesk Desk, IReadOnlyList<PublicComment> Comments, IReadOnlyDictionary<ParticipantId, ParticipantRow> Participants, int Total, int Page, int Pages)
    : IPageModel<CommentsModel>
{
    /// <summary>Whether the reader answers.</summary>
    public bool MayAnswer => Desk.Standing.Is(Role.Organiser);

    /// <summary>Whether those that were answered are listed too.</summary>
    public bool ShowsAnswered { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<CommentsModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        var desk = await Insiders.DeskAsync(reader, request);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var all = request.Text("state") == "all";
        var found = await reader.AskAsync(s => new ListComments(s), new ListCommentsRequest(desk.Value.Id, OnlyOpen: !all) { Page = new(request.Page.Number, 20) });
        return found.IsError ? found.Errors : new CommentsModel(
            desk.Value, found.Value.Items, await reader.ParticipantsAsync(found.Value.Items.Select(c => c.About).OfType<ParticipantId>()), found.Value.Total, found.Value.At.Number, CampaignListModel.PagesOf(found.Value))
        {
            ShowsAnswered = all,
        };
    }
}
