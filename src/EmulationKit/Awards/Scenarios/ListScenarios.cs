using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Which scenarios are kept?</summary>
/// <param name="Campaign">Of which campaign.</param>
public sealed record ListScenariosRequest(CampaignId Campaign) : ListRequest;

/// <summary>A saved scenario in a list.</summary>
/// <param name="Id">The saved scenario.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Query">What it sets, as <see cref="Scenario.Query"/> writes it.</param>
/// <param name="At">When it was saved.</param>
public sealed record ScenarioRow(SavedScenarioId Id, string Name, string Query, DateTimeOffset At);

/// <summary>Lists saved scenarios, the latest first.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListScenarios(UseCaseServices services) : ListQuery<ListScenariosRequest, SavedScenario, ScenarioRow>(services)
{
    private protected override void Ask(ISpecificationBuilder<SavedScenario> query, Viewer viewer, ListScenariosRequest request)
    {
        var campaign = request.Campaign;
        query.VisibleTo(viewer).Where(s => s.Campaign == campaign && s.DroppedAt == null).OrderByDescending(s => s.Id);
    }

    private protected override ScenarioRow RowOf(SavedScenario found) => new(found.Id, found.Name, found.Query, found.At);
}
