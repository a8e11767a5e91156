using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Awards;

/// <summary>The nominations that are for the reader.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
/// <param name="Nominations">Those of this page, in the order in which they were made.</param>
/// <param name="Participants">Who is nominated.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record NominationsModel(CampaignDesk Desk, IReadOnlyList<Nomination> Nominations, IReadOnlyDictionary<ParticipantId, ParticipantRow> Participants, int Page, int Pages)
    : IPageModel<NominationsModel>
{
    /// <summary>Whether the reader accepts, returns and rejects.</summary>
    public bool MayDecide => Desk.Standing.Is(Role.Organiser);

    /// <summary>Whether the reader nominates.</summary>
    public bool MayNominate => (Desk.Standing.Units.Count > 0 || MayDecide) && Desk.Campaign.State is CampaignState.Launched or CampaignState.Closed;

    /// <summary>Whom the reader can nominate by choice: the own units and their people; the standing body writes the code.</summary>
    public IReadOnlyList<ParticipantRow> Nominees { get; init; } = [];

    /// <summary>Where they stand; anywhere if it is nothing.</summary>
    public NominationState? State { get; init; }

    /// <summary>For which award; any if it is nothing.</summary>
    public string? Award { get; init; }

    /// <summary>The awards of the campaign.</summary>
    public IReadOnlyList<Award> Awards => Desk.Campaign.Rules?.Awards ?? [];

    /// <summary>The awards that can go to one of the <see cref="Nominees"/>; all where the reader writes the code.</summary>
    public IReadOnlyList<Award> Offered => MayDecide || Nominees.Count == 0 ? Awards : [.. Awards.Where(a => Nominees.Any(n => a.MayGoTo(n.Kind, null)))];

    /// <summary>Whether a nomination is of one of the reader's units.</summary>
    /// <param name="nomination">The nomination.</param>
    public bool IsOwn(Nomination nomination) => Desk.Standing.Units.Any(u => u.Id == Guard.Against.Null(nomination).Unit);

    /// <inheritdoc />
    public static async Task<ErrorOr<NominationsModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var (state, award) = (request.Choice<NominationState>("state"), request.Text("award"));
        var found = await reader.AskAsync(s => new ListNominations(s), new ListNominationsRequest(desk.Value.Id, award, state) { Page = new(request.Page.Number, 12) });
        if (found.IsError)
        {
            return found.Errors;
        }

        var names = await reader.ParticipantsAsync(found.Value.Items.Select(n => n.Participant));
        return new NominationsModel(desk.Value, found.Value.Items, names, found.Value.At.Number, CampaignListModel.PagesOf(found.Value))
        {
            State = state, Award = award, Nominees = await NomineesAsync(reader, desk.Value),
        };
    }

    private static async Task<IReadOnlyList<ParticipantRow>> NomineesAsync(KitReader reader, CampaignDesk desk)
    {
        var nominees = (await reader.ParticipantsAsync(desk.Standing.Units.Select(u => u.Id))).Values.ToList();
        foreach (var unit in desk.Standing.Units.Take(5))
        {
            var people = await reader.AskAsync(s => new ListParticipants(s), new ListParticipantsRequest(Parent: unit.Id) { Page = new(1, PageAt.MostItems) });
            nominees.AddRange((people.IsError ? [] : people.Value.Items).Where(p => p.Nature != ParticipantNature.Unit));
        }

        return nominees;
    }
}
