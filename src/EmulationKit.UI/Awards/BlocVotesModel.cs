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

/// <summary>The nomination votes of a bloc that the reader leads, or of all.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
/// <param name="Bloc">The bloc; none if the reader leads none.</param>
/// <param name="Votes">Its votes, the latest first.</param>
public sealed record BlocVotesModel(CampaignDesk Desk, BlocRow? Bloc, IReadOnlyList<BlocNomination> Votes) : IPageModel<BlocVotesModel>
{
    /// <summary>The blocs that the reader may choose from.</summary>
    public IReadOnlyList<BlocRow> Choices { get; init; } = [];

    /// <summary>The members of the bloc, by name.</summary>
    public IReadOnlyList<ParticipantRow> Members { get; init; } = [];

    /// <summary>All who are members now, or were candidates.</summary>
    public IReadOnlyDictionary<ParticipantId, ParticipantRow> Known { get; init; } = new Dictionary<ParticipantId, ParticipantRow>();

    /// <summary>How many votes of each bloc wait for the standing body.</summary>
    public IReadOnlyDictionary<string, int> Waiting { get; init; } = new Dictionary<string, int>();

    /// <summary>Whether the reader records minutes: the bloc's head and deputy, and the standing body for it.</summary>
    public bool MayRecord => Bloc is { } bloc && Desk.Campaign.State is CampaignState.Launched or CampaignState.Closed && (MayConfirm || Desk.Standing.BlocsLed.Contains(bloc.Code));

    /// <summary>Whether the reader confirms and returns.</summary>
    public bool MayConfirm => Desk.Standing.Is(Role.Organiser);

    /// <summary>The awards on which the bloc has not voted and which one of its members can get.</summary>
    public IReadOnlyList<Award> Open => [.. (Desk.Campaign.Rules?.Awards ?? []).Where(a => Members.Any(m => a.MayGoTo(m.Kind, Bloc?.Code)) && !Votes.Any(v => v.Stands && v.Award == a.Code))];

    /// <inheritdoc />
    public static async Task<ErrorOr<BlocVotesModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var standing = desk.Value.Standing;
        var all = BlocOrder.Of(desk.Value.Campaign, (await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(desk.Value.Id))).Value);
        BlocRow[] choices = [.. all.Where(b => standing.IsInsider || standing.BlocsLed.Contains(b.Code))];
        var waiting = await reader.AskAsync(s => new ListBlocNominations(s), new ListBlocNominationsRequest(desk.Value.Id, State: BlocNominationState.Recorded) { Page = new(1, PageAt.MostItems) });
        var count = waiting.IsError ? [] : waiting.Value.Items.GroupBy(v => v.Bloc).ToDictionary(g => g.Key, g => g.Count());
        // Who confirms comes first to a bloc that waits.
        var code = request.OneOf("bloc", choices.Select(b => b.Code)) ?? choices.OrderByDescending(b => count.ContainsKey(b.Code)).Select(b => b.Code).FirstOrDefault();
        if (choices.FirstOrDefault(b => b.Code == code) is not { } bloc)
        {
            return new BlocVotesModel(desk.Value, null, []);
        }

        var votes = await reader.AskAsync(s => new ListBlocNominations(s), new ListBlocNominationsRequest(desk.Value.Id, bloc.Code) { Page = new(1, PageAt.MostItems) });
        if (votes.IsError)
        {
            return votes.Errors;
        }

        var known = await reader.ParticipantsAsync(bloc.Members.Concat(votes.Value.Items.SelectMany(v => v.Minutes.Candidates.Select(c => c.Candidate))));
        return new BlocVotesModel(desk.Value, bloc, [.. votes.Value.Items.Reverse()])
        {
            Choices = choices,
            Members = [.. known.Values.Where(p => bloc.Members.Contains(p.Id))],
            Known = known,
            Waiting = count,
        };
    }
}
