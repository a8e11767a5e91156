using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Drops a saved scenario.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Scenario">The saved scenario.</param>
public sealed record DropScenarioCommand(CampaignId Campaign, SavedScenarioId Scenario) : Command;

/// <summary>Drops a saved scenario from the list. Refused: <c>Scenario.AlreadyDropped</c>, <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class DropScenario(UseCaseServices services) : UseCase<DropScenarioCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, DropScenarioCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new(command.Campaign));
        if (allowed.IsError)
        {
            return allowed;
        }

        if (await scope.Repository<SavedScenario>().GetByIdAsync(command.Scenario, cancellationToken) is not { } saved || saved.Campaign != command.Campaign)
        {
            return UseCaseErrors.NotFound("scenario");
        }

        return scope.Change(saved, command.Campaign, () => saved.Drop(scope.Now));
    }
}
