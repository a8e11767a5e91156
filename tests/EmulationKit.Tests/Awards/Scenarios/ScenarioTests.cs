using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Tests.Campaigns;

namespace EmulationKit.Tests.Awards.Scenarios;

public sealed class ScenarioTests
{
    private static readonly CampaignRules Rules = ACampaign.Rules() with
    {
        Kinds = ["department", "commune"],
        Awards =
        [
            new("FLAG", "Cờ thi đua", new AllOf(new MinTotal(90), new AnyOf(new MinPart("A", 60), new MinTotal(95)), new Not(new MaxRank(3, Scope.Campaign))))
            {
                Limits = [new Quota { Count = 1 }, new Quota { Percent = 20, Of = QuotaBase.Members, Within = Scope.Campaign }, new LeaderShare(0.3m)],
            },
        ],
    };

    [Fact]
    public void Every_cut_off_quota_share_and_weight_can_be_set() =>
        Assert.Equal(
            [
                ("FLAG.minTotal1", 90m), ("FLAG.minPart1", 60m), ("FLAG.minTotal2", 95m), ("FLAG.maxRank1", 3m), ("FLAG.quota1", 1m), ("FLAG.quotaPercent1", 20m), ("FLAG.leaderShare1", 30m),
                ("HOUSES.maximum1", 40m), ("FOREST.maximum1", 20m), ("PCI.maximum1", 20m), ("REPORTS.maximum1", 10m), ("GROWTH.maximum1", 5m), ("EXEMPLARS.maximum1", 5m),
            ],
            Scenario.KnobsOf(Rules).Select(k => (k.Id, k.Value)));

    [Fact]
    public void An_address_and_back_is_the_same_scenario()
    {
        var scenario = Scenario.Read(Rules, "?FLAG.minTotal2=94,5&FLAG.quota1=2&size=50&FLAG.minTotal1=90").Value;

        // What the rules say already, and what is no part of them, is left aside.
        Assert.Equal("FLAG.minTotal2=94.5&FLAG.quota1=2", scenario.Query);
        Assert.Equal(scenario, Scenario.Read(Rules, scenario.Query).Value);
        Assert.Equal(Scenario.None, Scenario.Read(Rules, "").Value);
    }

    [Theory]
    [InlineData("88.125", null)]
    [InlineData("1.000", null)]
    [InlineData("88.1250", "FLAG.minTotal1=88.1250")]
    [InlineData("88,25", "FLAG.minTotal1=88.25")]
    public void What_may_be_thousands_is_never_guessed(string typed, string? read)
    {
        var scenario = Scenario.Read(Rules, [KeyValuePair.Create("FLAG.minTotal1", (string?)typed)]);

        Assert.Equal(read, scenario.IsError ? null : Scenario.Read(Rules, scenario.Value.Query).Value.Query);
    }

    [Fact]
    public void Only_what_it_sets_changes_in_the_rules()
    {
        var changed = Scenario.Read(Rules, "FLAG.minTotal2=94&FLAG.maxRank1=2&FLAG.leaderShare1=25&FLAG.quotaPercent1=10").Value.ApplyTo(Rules);

        var award = Rules.Awards[0] with
        {
            Rule = new AllOf(new MinTotal(90), new AnyOf(new MinPart("A", 60), new MinTotal(94)), new Not(new MaxRank(2, Scope.Campaign))),
            Limits = [new Quota { Count = 1 }, new Quota { Percent = 10, Of = QuotaBase.Members, Within = Scope.Campaign }, new LeaderShare(0.25m)],
        };
        Assert.True(RulesDiff.Between(Rules with { Awards = [award] }, changed).IsEmpty);
    }

    [Fact]
    public void A_weight_takes_the_points_of_its_method_along()
    {
        var changed = Scenario.Read(Rules, "REPORTS.maximum1=12&HOUSES.maximum1=38").Value.ApplyTo(Rules);

        var reports = changed.Criteria.AllCriteria().Single(c => c.Criterion.Code == "REPORTS").Criterion;
        Assert.Equal((12m, 6m, 3.6m), (reports.Maximum, ((LatenessMethod)reports.Method).Steps[0].Points, ((LatenessMethod)reports.Method).Steps[1].Points));
        Refused.Not(EvaluationPlan.Compile(changed));
    }

    [Fact]
    public void Weights_that_do_not_add_up_are_refused_by_the_rules() =>
        Refused.At(EvaluationPlan.Compile(Scenario.Read(Rules, "REPORTS.maximum1=12").Value.ApplyTo(Rules)),
            ("Criteria.WeightsDoNotReachScale", "criteria/scale"), ("Criteria.WeightsDoNotReachScale", "criteria/scale"));

    [Fact]
    public void What_is_no_number_or_out_of_range_is_told_at_its_place_all_at_once() =>
        Refused.At(Scenario.Read(Rules, "FLAG.minTotal1=chín&FLAG.maxRank1=0&FLAG.quotaPercent1=120&FLAG.quota1=1.5"),
            ("Scenario.NotANumber", "FLAG.minTotal1"), ("Scenario.OutOfRange", "FLAG.maxRank1"), ("Scenario.OutOfRange", "FLAG.quotaPercent1"), ("Scenario.OutOfRange", "FLAG.quota1"));
}
