using EmulationKit.Awards;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Awards.Scenarios;

public sealed class RehearsalTests
{
    private readonly AScoredWorld scored = new();

    [Fact]
    public async Task It_tells_who_gains_and_loses_where_and_what_it_costs()
    {
        scored.Appraise(unit: 95, head: 85);

        var rehearsal = await AskAsync("MERIT.minTotal1=90", new(1_800_000));

        var change = Assert.Single(rehearsal.Changes);
        Assert.Equal((scored.World.Head.Id, "MERIT", true, "K1"), (change.Participant, change.Award, change.IsLoss, change.Bloc));
        Assert.Equal(new RehearsedCount("MERIT", 2, 2, 1), rehearsal.ByAward.Single(a => a.Code == "MERIT"));
        Assert.Equal([new RehearsedCount("K1", 2, 2, 1)], rehearsal.By(RehearsalGroup.Bloc, "MERIT"));
        Assert.Equal((0L, 0L), (rehearsal.Simulation.Money!.Before, rehearsal.Simulation.Money.After));
    }

    [Fact]
    public async Task What_was_written_since_counts_at_once()
    {
        scored.Appraise(unit: 95, head: 85);
        Assert.Equal(2, (await AskAsync("")).ByAward.Single(a => a.Code == "MERIT").Before);

        Refused.Not(await new SetHold(scored.Services).RunAsync(AWorld.Everywhere, new(scored.World.Unit.Id, HoldGround.Inspection, new(2024, 9, 20), AWorld.Paper)));

        Assert.Equal(1, (await AskAsync("")).ByAward.Single(a => a.Code == "MERIT").Before);
    }

    [Fact]
    public async Task Weights_that_do_not_add_up_come_back_as_errors_of_the_rules()
    {
        scored.Appraise(unit: 95, head: 85);

        Refused.With(await new Rehearse(scored.Services).AskAsync(AWorld.Organiser, new(scored.World.Campaign.Id, scored.Read("HOUSES.maximum1=41"), new(2024, 9, 30))), "Criteria.WeightsDoNotReachScale", "Criteria.WeightsDoNotReachScale");
    }

    [Fact]
    public async Task A_saved_scenario_is_listed_until_it_is_dropped()
    {
        var services = scored.Services;
        Refused.With(await new SaveScenario(services).RunAsync(AWorld.Organiser, new(scored.World.Campaign.Id, " ", "")), "Scenario.NameMissing", "Scenario.SetsNothing");

        var saved = await new SaveScenario(services).RunAsync(AWorld.Organiser, new(scored.World.Campaign.Id, "Nới chỉ tiêu", "MERIT.quota1=12&other=1"));

        Refused.Not(saved);
        var list = (await new ListScenarios(services).AskAsync(AWorld.Auditor, new(scored.World.Campaign.Id))).Value.Items;
        Assert.Equal(("Nới chỉ tiêu", "MERIT.quota1=12"), (list[0].Name, list[0].Query));
        Refused.Not(await new DropScenario(services).RunAsync(AWorld.Organiser, new(scored.World.Campaign.Id, saved.Value)));
        Assert.DoesNotContain((await new ListScenarios(services).AskAsync(AWorld.Auditor, new(scored.World.Campaign.Id))).Value.Items, s => s.Id == saved.Value);
    }

    private async Task<Rehearsal> AskAsync(string query, MoneyBasis? money = null) =>
        (await new Rehearse(scored.Services).AskAsync(AWorld.Organiser, new(scored.World.Campaign.Id, scored.Read(query), new(2024, 9, 30)) { Money = money })).Value;
}
