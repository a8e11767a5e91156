using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Withdraws published results.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Run">The evaluation.</param>
/// <param name="Reason">Why.</param>
public sealed record UnpublishResultsCommand(CampaignId Campaign, EvaluationRunId Run, string Reason) : Command;

/// <summary>Withdraws results from the public. Refused as <see cref="EvaluationRun.Unpublish"/>, and
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class UnpublishResults(UseCaseServices services) : UseCase<UnpublishResultsCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, UnpublishResultsCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(command.Campaign));
        return allowed.IsError ? allowed
            : await scope.Repository<EvaluationRun>().GetByIdAsync(command.Run, cancellationToken) is { } run && run.Campaign == command.Campaign
                ? scope.Change(run, command.Campaign, () => run.Unpublish(command.Reason, scope.Now))
                : UseCaseErrors.NotFound("evaluation");
    }
}
