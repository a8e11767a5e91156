using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Scoring;

/// <summary>How far the marking of judged criteria is.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
/// <param name="Markings">The marking of this page.</param>
/// <param name="Participants">Who is judged.</param>
public sealed record MarkingsModel(CampaignDesk Desk, Page<MarkingRow> Markings, IReadOnlyDictionary<ParticipantId, ParticipantRow> Participants) : IPageModel<MarkingsModel>
{
    /// <summary>What the list was asked for.</summary>
    public ListMarkingsRequest? Asked { get; init; }

    /// <summary>The campaign's judged criteria.</summary>
    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    /// <summary>The blocs whose members can be marked.</summary>
    public IReadOnlyList<BlocRow> Blocs { get; init; } = [];

    /// <summary>Accounts that are likely to review: the standing body's and the council's.</summary>
    public IReadOnlyList<ActorId> People { get; init; } = [];

    /// <summary>How many open ones of the filter, on all pages, wait for nobody any more.</summary>
    public int Complete { get; init; }

    /// <summary>Whether the reader opens and closes marking.</summary>
    public bool MayChange => Desk.Standing.Is(Role.Organiser) && Desk.Campaign.State is CampaignState.Launched or CampaignState.Closed;

    /// <summary>A campaign's judged criteria, in their order.</summary>
    /// <param name="campaign">The campaign.</param>
    public static IReadOnlyList<Criterion> JudgedOf(CampaignView campaign) =>
        [.. Guard.Against.Null(campaign).Rules?.Criteria.AllCriteria().Select(c => c.Criterion).Where(c => c.Method.Fields.Any(f => f.IsMark)) ?? []];

    /// <inheritdoc />
    public static async Task<ErrorOr<MarkingsModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await Insiders.DeskAsync(reader, request);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var criteria = JudgedOf(desk.Value.Campaign);
        var asked = new ListMarkingsRequest(desk.Value.Id, request.OneOf("criterion", criteria.Select(c => c.Code)), OnlyOpen: request.Text("state") != "all") { Page = new(request.Page.Number, 20) };
        var found = await reader.AskAsync(s => new ListMarkings(s), asked);
        if (found.IsError)
        {
            return found.Errors;
        }

        var model = new MarkingsModel(desk.Value, found.Value, await reader.ParticipantsAsync(found.Value.Items.Select(m => m.Participant))) { Asked = asked, Criteria = criteria };
        return model.MayChange && criteria.Count > 0 ? await model.WithChoicesAsync(reader) : model;
    }

    /// <summary>All marking that a request finds, on all its pages.</summary>
    /// <param name="reader">Reads it.</param>
    /// <param name="request">What is asked.</param>
    public static async Task<ErrorOr<IReadOnlyList<MarkingRow>>> AllAsync(KitReader reader, ListMarkingsRequest request)
    {
        Guard.Against.Null(reader);
        var all = new List<MarkingRow>();
        for (var number = 1; ; number++)
        {
            var page = await reader.AskAsync(s => new ListMarkings(s), request with { Page = new(number, PageAt.MostItems) });
            if (page.IsError)
            {
                return page.Errors;
            }

            all.AddRange(page.Value.Items);
            if (all.Count >= page.Value.Total || page.Value.Items.Count == 0)
            {
                return ErrorOrFactory.From((IReadOnlyList<MarkingRow>)all);
            }
        }
    }

    /// <summary>Whom a criterion is for and who is not marked on it yet, by name.</summary>
    /// <param name="reader">Reads them.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="bloc">The code of a bloc; all blocs if not said.</param>
    public async Task<ErrorOr<IReadOnlyList<ParticipantRow>>> UnmarkedAsync(KitReader reader, Criterion criterion, string? bloc)
    {
        Guard.Against.Null(criterion);
        var there = await AllAsync(reader, new(Desk.Id, criterion.Code));
        if (there.IsError)
        {
            return there.Errors;
        }

        var marked = there.Value.Select(m => m.Participant).ToHashSet();
        var places = Blocs.Where(b => bloc is null || b.Code == bloc).SelectMany(b => b.Members.Select(m => (Bloc: b.Code, Member: m))).Where(p => !marked.Contains(p.Member)).ToList();
        var known = await reader.ParticipantsAsync(places.Select(p => p.Member));
        return ErrorOrFactory.From((IReadOnlyList<ParticipantRow>)
            [.. places.Where(p => known.TryGetValue(p.Member, out var row) && criterion.AppliesTo.Includes(row.Kind, p.Bloc)).Select(p => known[p.Member]).DistinctBy(p => p.Id)]);
    }

    private async Task<ErrorOr<MarkingsModel>> WithChoicesAsync(KitReader reader)
    {
        var open = await AllAsync(reader, Asked! with { OnlyOpen = true });
        var people = new List<ActorId>();
        foreach (var role in new[] { Role.CouncilMember, Role.Organiser })
        {
            var given = await reader.AskAsync(s => new ListRoles(s), new ListRolesRequest(Role: role) { Page = new(1, PageAt.MostItems) });
            people.AddRange(given.IsError ? [] : given.Value.Items.Where(r => (r.Campaign ?? Desk.Id) == Desk.Id && r.IsHeldBy(r.Actor, Desk.Campaign.Today)).Select(r => r.Actor));
        }

        return this with
        {
            Blocs = [.. BlocOrder.Of(Desk.Campaign, (await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(Desk.Id))).Value)],
            People = [.. people.Distinct().OrderBy(p => p.Value, StringComparer.Ordinal)],
            Complete = open.IsError ? 0 : open.Value.Count(m => m.IsComplete),
        };
    }
}
