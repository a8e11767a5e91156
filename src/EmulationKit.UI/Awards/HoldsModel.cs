using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Awards;

/// <summary>The holds on participants.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
/// <param name="Holds">Those of this page, the latest first.</param>
/// <param name="Participants">Whom they are on.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record HoldsModel(CampaignDesk Desk, IReadOnlyList<EligibilityHold> Holds, IReadOnlyDictionary<ParticipantId, ParticipantRow> Participants, int Page, int Pages) : IPageModel<HoldsModel>
{
    /// <summary>Whether the reader sets and lifts holds.</summary>
    public bool MayChange => Desk.Standing.Everywhere.Contains(Role.Organiser);

    /// <summary>Whether those that were lifted are listed too.</summary>
    public bool ShowsLifted { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<HoldsModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        var desk = await Insiders.DeskAsync(reader, request);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var all = request.Text("state") == "all";
        var found = await reader.AskAsync(s => new ListHolds(s), new ListHoldsRequest(OnlyStanding: !all) { Page = new(request.Page.Number, 30) });
        return found.IsError ? found.Errors : new HoldsModel(
            desk.Value, found.Value.Items, await reader.ParticipantsAsync(found.Value.Items.Select(h => h.Participant)), found.Value.At.Number, CampaignListModel.PagesOf(found.Value)) { ShowsLifted = all };
    }
}

/// <summary>Opinions asked of other agencies.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
/// <param name="Opinions">Those of this page, the latest first.</param>
/// <param name="Participants">Whom they are of.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record OpinionsModel(CampaignDesk Desk, IReadOnlyList<OpinionRequest> Opinions, IReadOnlyDictionary<ParticipantId, ParticipantRow> Participants, int Page, int Pages) : IPageModel<OpinionsModel>
{
    /// <summary>Whether the reader asks and records answers.</summary>
    public bool MayChange => Desk.Standing.Everywhere.Contains(Role.Organiser);

    /// <summary>Whether those that were answered are listed too.</summary>
    public bool ShowsAnswered { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<OpinionsModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        var desk = await Insiders.DeskAsync(reader, request);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var all = request.Text("state") == "all";
        var found = await reader.AskAsync(s => new ListOpinions(s), new ListOpinionsRequest(OnlyAwaited: !all) { Page = new(request.Page.Number, 30) });
        return found.IsError ? found.Errors : new OpinionsModel(
            desk.Value, found.Value.Items, await reader.ParticipantsAsync(found.Value.Items.Select(o => o.Participant)), found.Value.At.Number, CampaignListModel.PagesOf(found.Value)) { ShowsAnswered = all };
    }
}
