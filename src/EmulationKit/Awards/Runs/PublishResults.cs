using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Publishes the results of an evaluation.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Run">The evaluation.</param>
public sealed record PublishResultsCommand(CampaignId Campaign, EvaluationRunId Run) : Command;

/// <summary>Publishes results: from now on the public may see total, rank and outcome. Refused as
/// <see cref="EvaluationRun.Publish"/>, and <c>Store.NotFound</c>, <c>Store.Conflict</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class PublishResults(UseCaseServices services) : UseCase<PublishResultsCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, PublishResultsCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(command.Campaign));
        if (allowed.IsError)
        {
            return allowed;
        }

        if (await scope.Repository<EvaluationRun>().GetByIdAsync(command.Run, cancellationToken) is not { } run || run.Campaign != command.Campaign)
        {
            return UseCaseErrors.NotFound("evaluation");
        }

        var published = await scope.Repository<EvaluationRun>().ListAsync(new PublishedRuns(command.Campaign), cancellationToken);
        return scope.Change(run, command.Campaign, () => run.Publish(published.Exists(r => r.Id != run.Id), scope.Now));
    }
}
