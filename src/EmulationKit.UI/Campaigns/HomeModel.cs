using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.UI.Access;
using EmulationKit.UI.Honours;
using EmulationKit.UI.Registrations;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns;

/// <summary>The first page of a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Today">Today in its time zone.</param>
public sealed record HomeModel(CampaignHead Campaign, DateOnly Today) : IPageModel<HomeModel>
{
    /// <summary>The slogan.</summary>
    public LocalizedText? Slogan { get; init; }

    /// <summary>Who launched it.</summary>
    public LocalizedText? Launcher { get; init; }

    /// <summary>What it is to reach.</summary>
    public LocalizedText? Objective { get; init; }

    /// <summary>Whether it is a regular or a thematic one.</summary>
    public CampaignForm Form { get; init; }

    /// <summary>The plan's document.</summary>
    public PlanDocument? Document { get; init; }

    /// <summary>What is celebrated, each in a line.</summary>
    public IReadOnlyList<LocalizedText> Occasions { get; init; } = [];

    /// <summary>Its contents.</summary>
    public IReadOnlyList<ContentItem> Contents { get; init; } = [];

    /// <summary>How each content is scored, where the criteria follow the contents one by one.</summary>
    public IReadOnlyList<AreaFigure> Figures { get; init; } = [];

    /// <summary>The schedule.</summary>
    public IReadOnlyList<PhaseStep> Steps { get; init; } = [];

    /// <summary>How many members the blocs have.</summary>
    public int Members { get; init; }

    /// <summary>How many blocs and clusters there are.</summary>
    public int Blocs { get; init; }

    /// <summary>How many criteria there are.</summary>
    public int Criteria { get; init; }

    /// <summary>How many works are registered, and how many of them are finished.</summary>
    public WorkCounts WorkCounts { get; init; } = new(0, 0);

    /// <summary>A few works.</summary>
    public IReadOnlyList<WorkItem> Works { get; init; } = [];

    /// <summary>How many are honoured.</summary>
    public int Honoured { get; init; }

    /// <summary>The latest of the honour roll.</summary>
    public IReadOnlyList<HonourItem> Honours { get; init; } = [];

    /// <summary>How many units of each kind there are, the most first.</summary>
    public IReadOnlyList<KindCount> Kinds { get; init; } = [];

    /// <summary>The latest decisions.</summary>
    public IReadOnlyList<DecisionItem> Decisions { get; init; } = [];

    /// <inheritdoc />
    public static async Task<ErrorOr<HomeModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        var found = await CampaignHead.FindAsync(reader, request);
        if (found.IsError)
        {
            return found.Errors;
        }

        var campaign = found.Value;
        var blocs = await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(campaign.Id));
        var works = await reader.AskAsync(s => new ListWorks(s), new ListWorksRequest(campaign.Id) { Page = new(1, 3) });
        var honours = await reader.AskAsync(s => new ListHonours(s), new ListHonoursRequest(campaign.Id) { Page = new(1, 3) });
        var decisions = await reader.AskAsync(s => new ListDecisions(s), new ListDecisionsRequest(campaign.Id) { Page = new(1, 3) });
        var kinds = new List<KindCount>();
        foreach (var kind in campaign.Plan.Kinds.Where(k => k.Nature == ParticipantNature.Unit))
        {
            var of = await reader.AskAsync(s => new ListParticipants(s), new ListParticipantsRequest(Kind: kind.Code) { Page = new(1, 1) });
            kinds.Add(new(kind.Code, kind.Name, of.IsError ? 0 : of.Value.Total));
        }

        return Of(campaign) with
        {
            Members = blocs.Value.Sum(b => b.Members.Count),
            Blocs = blocs.Value.Count(b => b.Members.Count > 0),
            WorkCounts = new(works.Value.Registered, works.Value.Finished),
            Works = [.. works.Value.Works.Items.Select(WorkItem.Of)],
            Honoured = honours.Value.Total,
            Honours = [.. honours.Value.Items.Select(r => HonourItem.Of(r, campaign.Rules))],
            Decisions = [.. decisions.Value.Items.Where(d => d.Signature is not null).Select(DecisionItem.Of)],
            Kinds = [.. kinds.Where(k => k.Count > 0).OrderByDescending(k => k.Count)],
        };
    }

    private static int CountOf(CriteriaArea area) => area.Criteria.Count + area.Areas.Sum(CountOf);

    private static HomeModel Of(CampaignView campaign)
    {
        var contents = ContentsModel.Of(campaign);
        return new(CampaignHead.Of(campaign), campaign.Today)
        {
            Slogan = campaign.Plan.Slogan,
            Launcher = campaign.Plan.Launcher,
            Objective = campaign.Plan.Objective,
            Form = campaign.Plan.Form,
            Document = campaign.Plan.Document,
            Occasions = [.. campaign.Plan.Occasions.Select(CampaignHead.OccasionText)],
            Contents = contents.Contents.Count > 0 ? contents.Contents : [.. contents.Areas.Select(a => new ContentItem(a.Name, null))],
            Figures = contents.Contents.Count <= contents.Areas.Count ? [.. contents.Areas.Take(contents.Contents.Count is 0 ? int.MaxValue : contents.Contents.Count).Select(a => new AreaFigure(CountOf(a), a.Maximum))] : [],
            Steps = PhaseStep.Of(campaign),
            Criteria = campaign.Rules?.Criteria.AllCriteria().Count() ?? 0,
        };
    }
}

/// <summary>How a content is scored.</summary>
/// <param name="Criteria">By how many criteria.</param>
/// <param name="Maximum">The most points, where that is the same for everybody.</param>
public sealed record AreaFigure(int Criteria, decimal? Maximum);

/// <summary>How many participants of a kind there are.</summary>
/// <param name="Code">The kind's code.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Count">How many.</param>
public sealed record KindCount(string Code, LocalizedText Name, int Count);

/// <summary>How many works there are.</summary>
/// <param name="Registered">Registered.</param>
/// <param name="Finished">Finished of them.</param>
public sealed record WorkCounts(int Registered, int Finished);
