using EmulationKit.Awards;
using EmulationKit.Criteria;

namespace EmulationKit.Tests.Awards.Simulation;

public sealed class SimulationTests
{
    [Fact]
    public void The_same_rules_change_nothing_and_cost_the_same()
    {
        var simulation = EmulationKit.Awards.Simulation.Run(AllKinds.Evaluate(), AllKinds.Rules, new MoneyBasis(2_340_000)).Value;

        Assert.Empty(simulation.Changes);
        Assert.Equal(simulation.Money!.Before, simulation.Money.After);
        Assert.False(simulation.Money.PassesCeiling);
    }

    [Fact]
    public void A_higher_bar_shows_who_loses_by_bloc_kind_and_area_and_what_is_saved()
    {
        var before = AllKinds.Evaluate();
        var flag = AllKinds.Rules.Awards[0];
        var rules = AllKinds.Rules with { Awards = [flag with { Rule = new MinTotal(0), Limits = [] }, .. AllKinds.Rules.Awards.Skip(1)] };

        var simulation = EmulationKit.Awards.Simulation.Run(before, rules, new MoneyBasis(1_000_000, 50_000_000)).Value;

        var granted = simulation.After.Results.Count(r => r.Outcome("FLAG") == Outcome.Granted);
        Assert.Equal(11, granted);
        Assert.Equal(granted - before.Results.Count(r => r.Outcome("FLAG") == Outcome.Granted), simulation.Gained.Count(c => c.Award == "FLAG"));
        Assert.Equal(simulation.Gained.Count(), simulation.ByBloc.Sum(b => b.Gained));
        Assert.Equal(simulation.Lost.Count(), simulation.ByKind.Sum(b => b.Lost));
        Assert.Equal(simulation.Gained.Count(c => c.Area == "remote"), simulation.ByArea.Single(a => a.Group == "remote").Gained);
        Assert.True(simulation.Money!.PassesCeiling);
        Assert.Equal(11 * 8_000_000 + simulation.After.Results.Count(r => r.Outcome("LETTER") == Outcome.Granted) * 300_000, simulation.Money.After);
    }

    [Fact]
    public void Other_criteria_take_what_they_can_of_the_inputs()
    {
        var before = AllKinds.Evaluate();
        var area = AllKinds.Rules.Criteria.Areas[0];
        var wider = area.Criteria[0] with { Method = new ValueMethod(2, 3) { Measure = new(3, 0, 3) } };
        var rules = AllKinds.Rules with { Criteria = AllKinds.Rules.Criteria with { Areas = [area with { Criteria = [wider, .. area.Criteria.Skip(1)] }, AllKinds.Rules.Criteria.Areas[1]] } };

        var after = EmulationKit.Awards.Simulation.Run(before, rules).Value.After;

        Assert.Equal(1.5m, after.Inputs["U01"].Inputs["value"].Numbers["value"]);
        Assert.False(after.Inputs["U03"].Inputs.ContainsKey("value"));
        Assert.Equal(4, before.Inputs["U03"].Inputs["value"].Numbers["value"] - 0.5m);
    }

    [Fact]
    public void Rules_with_errors_are_refused()
    {
        var rules = AllKinds.Rules with { Awards = [new Award("X", "X", new MinPart("nowhere", 1))] };

        Assert.Equal("Clause.NamesNothing", EmulationKit.Awards.Simulation.Run(AllKinds.Evaluate(), rules).FirstError.Code);
    }
}
