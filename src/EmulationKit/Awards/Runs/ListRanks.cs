using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>How are participants ranked in what is published?</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="Blocs">The codes of blocs; all, and who is in none, if not said.</param>
/// <param name="Skip">How many to pass over.</param>
/// <param name="Take">How many to show; at most <see cref="ListRanks.MostRows"/>.</param>
public sealed record ListRanksRequest(CampaignId Campaign, IReadOnlyList<string>? Blocs = null, int Skip = 0, int Take = PageAt.MostItems);

/// <summary>A place in published ranks.</summary>
/// <param name="Participant">Whose.</param>
/// <param name="Name">The name; none where it is not for the reader.</param>
/// <param name="Kind">The participant's kind.</param>
/// <param name="Bloc">The participant's bloc, if it is in one.</param>
/// <param name="Total">The exact total; none if it is not ranked.</param>
/// <param name="Share">The total as a share of the participant's scale; none if it is not ranked.</param>
/// <param name="Rank">The rank, 1 the best; none if it is not ranked.</param>
public sealed record RankRow(ParticipantId Participant, string? Name, string Kind, string? Bloc, decimal? Total, decimal? Share, int? Rank)
{
    /// <summary>The rank in what was published before; none if it had none.</summary>
    public int? Before { get; init; }

    /// <summary>The points on each content area, in the order of the rules; none if it is not ranked, if only its total is known, or
    /// where more than <see cref="PageAt.MostItems"/> places are shown.</summary>
    public IReadOnlyList<decimal> AreaPoints { get; init; } = [];
}

/// <summary>Published ranks.</summary>
/// <param name="Run">The evaluation that is published; none while nothing is.</param>
/// <param name="Rows">The places asked for: the best first, and last who is not ranked.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record RanksList(RunRow? Run, IReadOnlyList<RankRow> Rows, int Total)
{
    /// <summary>The day of what was published before, if anything was.</summary>
    public DateOnly? BeforeAsOf { get; init; }
}

/// <summary>Lists the published ranks of a campaign with names, points by content area, and the ranks published before. While nothing
/// is published the list is empty.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListRanks(UseCaseServices services) : KitQuery<ListRanksRequest, RanksList>(services)
{
    /// <summary>The most that is shown at once: 2 000.</summary>
    public const int MostRows = 2_000;

    /// <inheritdoc />
    protected override async Task<ErrorOr<RanksList>> AnswerAsync(UseCaseScope scope, ListRanksRequest request, CancellationToken cancellationToken)
    {
        var campaign = request.Campaign;
        var everPublished = new Specification<EvaluationRun>();
        everPublished.Query.Where(r => r.Campaign == campaign && r.PublishedAt != null).AsNoTracking();
        var runs = await scope.Repository<EvaluationRun>().ListAsync(everPublished, cancellationToken);
        if (runs.Find(r => r.IsPublished) is not { } run)
        {
            return new RanksList(null, [], 0);
        }

        var wanted = OfRun<Place>(scope.Viewer, run, request.Blocs);
        var total = await scope.Repository<EvaluationRow>().CountAsync(wanted, cancellationToken);
        wanted.Query.OrderBy(r => r.Place).ThenBy(r => r.SortKey).ThenBy(r => r.Id);
        wanted.Query.Skip(Math.Max(request.Skip, 0)).Take(Math.Clamp(request.Take, 1, MostRows)).AsNoTracking();
        var hasAreas = Math.Min(request.Take, total) <= PageAt.MostItems;
        wanted.Query.Select(r => new Place(r.Participant, r.Kind, r.Bloc, r.Total, r.Share, r.Rank, hasAreas ? r.AreaPoints : null));
        var places = await scope.Repository<EvaluationRow>().ListAsync(wanted, cancellationToken);
        var names = await NamesAsync(scope, [.. places.Select(p => p.Participant)], cancellationToken);
        var former = runs.Where(r => r.Id != run.Id && r.PublishedAt < run.PublishedAt).MaxBy(r => r.PublishedAt);
        var before = former is null ? [] : await RanksOfAsync(scope, former, request.Blocs, places.Count, cancellationToken);
        return new RanksList(new(run.Id, run.RulesVersion, run.AsOf, run.SealHash, run.At, true), [.. places.Select(p => RowOf(p, names, before))], total) { BeforeAsOf = former?.AsOf };
    }

    private static RankRow RowOf(Place place, Dictionary<ParticipantId, string> names, Dictionary<ParticipantId, int?> before)
    {
        var isRanked = place.Rank is not null;
        return new(place.Participant, names.GetValueOrDefault(place.Participant), place.Kind, place.Bloc, isRanked ? place.Total : null, isRanked ? place.Share : null, place.Rank)
        {
            Before = before.GetValueOrDefault(place.Participant),
            AreaPoints = isRanked ? place.AreaPoints ?? [] : [],
        };
    }

    private static Specification<EvaluationRow, T> OfRun<T>(Viewer viewer, EvaluationRun run, IReadOnlyList<string>? blocs)
    {
        var (id, codes) = (run.Id, (blocs ?? []).Select(b => (string?)b).ToList());
        var wanted = new Specification<EvaluationRow, T>();
        if (run.IsPublished)
        {
            wanted.Query.VisibleTo(viewer, run);
        }

        wanted.Query.Where(r => r.Run == id && r.Board == "").Where(r => codes.Contains(r.Bloc), blocs is not null);
        return wanted;
    }

    // Of what was published before, the rank alone is shown; it was public, as who reads could see then.
    private static async Task<Dictionary<ParticipantId, int?>> RanksOfAsync(UseCaseScope scope, EvaluationRun run, IReadOnlyList<string>? blocs, int count, CancellationToken cancellationToken)
    {
        var wanted = OfRun<FormerRank>(scope.Viewer, run, blocs);
        wanted.Query.Where(r => r.Rank != null).OrderBy(r => r.Place).ThenBy(r => r.SortKey).ThenBy(r => r.Id).Take(Math.Max(MostRows, count)).AsNoTracking();
        wanted.Query.Select(r => new FormerRank(r.Participant, r.Rank));
        return (await scope.Repository<EvaluationRow>().ListAsync(wanted, cancellationToken)).ToDictionary(r => r.Participant, r => r.Rank);
    }

    private static async Task<Dictionary<ParticipantId, string>> NamesAsync(UseCaseScope scope, List<ParticipantId> ids, CancellationToken cancellationToken)
    {
        var wanted = new Specification<Participant, Named>();
        wanted.Query.VisibleTo(scope.Viewer).Where(p => ids.Contains(p.Id)).AsNoTracking();
        wanted.Query.Select(p => new Named(p.Id, p.Name));
        return (await scope.Repository<Participant>().ListAsync(wanted, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
    }

    private sealed record Place(ParticipantId Participant, string Kind, string? Bloc, decimal? Total, decimal? Share, int? Rank, IReadOnlyList<decimal>? AreaPoints);

    private sealed record FormerRank(ParticipantId Participant, int? Rank);

    private sealed record Named(ParticipantId Id, string Name);
}
