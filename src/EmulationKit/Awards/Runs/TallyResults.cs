using EmulationKit.Access;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>How many have each award after an evaluation?</summary>
/// <param name="Run">The evaluation.</param>
public sealed record TallyResultsRequest(EvaluationRunId Run);

/// <summary>How the outcomes for one award are spread.</summary>
/// <param name="Award">The award's code.</param>
/// <param name="Granted">How many have it.</param>
/// <param name="Refused">How many missed a clause or a limit.</param>
/// <param name="Undecided">How many wait for what is not known yet, or for a decision on a tie.</param>
/// <param name="NotConsidered">How many were not considered.</param>
public sealed record AwardTally(string Award, int Granted, int Refused, int Undecided, int NotConsidered);

/// <summary>Counts the outcomes of a stored evaluation, award by award, in the order of their codes. Refused:
/// <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class TallyResults(UseCaseServices services) : KitQuery<TallyResultsRequest, IReadOnlyList<AwardTally>>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<IReadOnlyList<AwardTally>>> AnswerAsync(UseCaseScope scope, TallyResultsRequest request, CancellationToken cancellationToken)
    {
        var run = await scope.Repository<EvaluationRun>().GetByIdAsync(request.Run, cancellationToken);
        var allowed = scope.Ask(new AccessTarget(run?.Campaign));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        if (run is null || await scope.Repository<EvaluationRow>().FirstOrDefaultAsync(new FirstOf(run.Id), cancellationToken) is not { } first)
        {
            return UseCaseErrors.NotFound("evaluation");
        }

        // Every participant has a row for every award, so those of one tell the awards.
        var awards = await scope.Repository<EvaluationRow>().ListAsync(new BoardsOf(run.Id, first), cancellationToken);
        var tallies = new List<AwardTally>();
        foreach (var award in awards.Where(a => a.Length > 0).Order(StringComparer.Ordinal))
        {
            tallies.Add(new(award, await CountAsync(Outcome.Granted), await CountAsync(Outcome.Refused), await CountAsync(Outcome.Undecided), await CountAsync(Outcome.NotConsidered)));

            Task<int> CountAsync(Outcome outcome) => scope.Repository<EvaluationRow>().CountAsync(new WithOutcome(run.Id, award, outcome), cancellationToken);
        }

        return tallies;
    }

    private sealed class FirstOf : Specification<EvaluationRow>
    {
        public FirstOf(EvaluationRunId run) => Query.Where(r => r.Run == run).OrderBy(r => r.Id).Take(1).AsNoTracking();
    }

    private sealed class BoardsOf : Specification<EvaluationRow, string>
    {
        public BoardsOf(EvaluationRunId run, EvaluationRow of)
        {
            var participant = of.Participant;
            Query.Where(r => r.Participant == participant && r.Run == run).AsNoTracking().Select(r => r.Board);
        }
    }

    private sealed class WithOutcome : Specification<EvaluationRow>
    {
        public WithOutcome(EvaluationRunId run, string board, Outcome outcome) => Query.Where(r => r.Run == run && r.Board == board && r.Outcome == outcome);
    }
}
