using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Keeps a scenario under a name.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Query">What it sets, as <see cref="Scenario.Query"/> writes it.</param>
public sealed record SaveScenarioCommand(CampaignId Campaign, string Name, string Query) : Command;

/// <summary>Keeps a scenario. Refused as <see cref="Scenario.Read(CampaignRules, string)"/> and
/// <see cref="SavedScenario.Keep"/>, and <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SaveScenario(UseCaseServices services) : UseCase<SaveScenarioCommand, SavedScenarioId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<SavedScenarioId>> HandleAsync(UseCaseScope scope, SaveScenarioCommand command, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(command.Campaign, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var read = found.Value.Current is { } current ? Scenario.Read(current.Rules, command.Query) : Scenario.None;
        return await scope.AddAsync(
            read.Then(scenario => SavedScenario.Keep(found.Value, command.Name, scenario, scope.Actor, scope.Now)), s => s.Id, command.Campaign, cancellationToken);
    }
}
