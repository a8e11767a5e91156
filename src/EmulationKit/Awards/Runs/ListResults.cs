using EmulationKit.Access;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>What came out of an evaluation?</summary>
/// <param name="Run">The evaluation.</param>
/// <param name="Award">The award's code; without it, total and rank of each participant.</param>
/// <param name="Bloc">The code of the bloc; any if not said.</param>
/// <param name="Outcome">The outcome for the award; any if not said.</param>
/// <param name="Order">How they are sorted.</param>
public sealed record ListResultsRequest(EvaluationRunId Run, string? Award = null, string? Bloc = null, Outcome? Outcome = null, ResultOrder Order = ResultOrder.Rank) : ListRequest;

/// <summary>Lists the results of a stored evaluation, by rank, total or name; who has no rank comes last. Of an evaluation that is not there,
/// or not for the reader, the list is empty.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListResults(UseCaseServices services) : KitQuery<ListResultsRequest, Page<ResultRow>>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Page<ResultRow>>> AnswerAsync(UseCaseScope scope, ListResultsRequest request, CancellationToken cancellationToken)
    {
        if (await scope.Repository<EvaluationRun>().GetByIdAsync(request.Run, cancellationToken) is not { } run)
        {
            return new Page<ResultRow>([], 0, request.Page);
        }

        var (board, bloc, outcome) = (request.Award ?? "", request.Bloc, request.Outcome);
        var seesAll = scope.Permission.Grants.Any(g => g.Reach == Reach.Campaign && scope.Viewer.Is(g.Role, run.Campaign));
        var own = scope.Viewer.UnitsIn(run.Campaign).ToList();
        var wanted = new Specification<EvaluationRow>();
        var rows = wanted.Query.VisibleTo(scope.Viewer, run)
            .Where(r => r.Board == board)
            .Where(r => r.Bloc == bloc, bloc is not null)
            .Where(r => r.Outcome == outcome, outcome is not null)
            // Asking for what is not shown must not tell it either.
            .Where(r => own.Contains(r.Unit), !seesAll && outcome is not (null or Awards.Outcome.Granted));
        _ = request.Order switch
        {
            ResultOrder.Name => rows.OrderBy(r => r.SortKey).ThenBy(r => r.Id),
            ResultOrder.Total => rows.OrderByDescending(r => r.Standing).ThenBy(r => r.SortKey).ThenBy(r => r.Id),
            _ => rows.OrderBy(r => r.Place).ThenBy(r => r.SortKey).ThenBy(r => r.Id),
        };
        wanted.Query.Skip(request.Page.Skipped).Take(request.Page.Size).AsNoTracking();
        var total = await scope.Repository<EvaluationRow>().CountAsync(wanted, cancellationToken);
        var found = await scope.Repository<EvaluationRow>().ListAsync(wanted, cancellationToken);
        return new Page<ResultRow>([.. found.Select(r => ResultRow.Of(r, seesAll || own.Contains(r.Unit)))], total, request.Page);
    }
}
