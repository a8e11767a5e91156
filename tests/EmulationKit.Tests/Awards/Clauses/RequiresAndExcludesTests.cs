using EmulationKit.Awards;
using EmulationKit.Scoring;
using EmulationKit.Tests.Scoring;
using static EmulationKit.Tests.Scoring.AnExample;

namespace EmulationKit.Tests.Awards.Clauses;

public sealed class RequiresAndExcludesTests
{
    [Theory]
    [InlineData(true, Outcome.Granted)]
    [InlineData(false, Outcome.Refused)]
    [InlineData(null, Outcome.Undecided)]
    public void Requires_follows_the_outcome_of_the_other_award_wherever_it_stands(bool? nominated, Outcome outcome)
    {
        var rules = Giving(Award("CAO", new Requires("THAP")), Award("THAP", new Nominated()));
        var unit = Unit("D01", 5) with { Nominations = nominated is { } known ? new Dictionary<string, bool> { ["THAP"] = known } : new() };

        Assert.Equal(outcome, rules.Evaluate(unit)["D01"].Outcome("CAO"));
    }

    [Fact]
    public void Requires_counts_what_the_limits_left_and_not_who_was_eligible()
    {
        var evaluation = Giving(Award("CAO", new Requires("THAP")), Award("THAP", new MinTotal(1), new Quota { Count = 1 }))
            .Evaluate(Unit("D01", 9), Unit("D02", 8));

        Assert.Equal("D01", evaluation.Granted("CAO"));
        Assert.Equal("cần: được tặng Giải THAP; hiện: không được tặng", Assert.Single(evaluation.Explain("D02", "CAO").NearestMissing).Text.In("vi"));
        Assert.Equal("needed: granted Award THAP; now: refused", Assert.Single(evaluation.Explain("D02", "CAO").NearestMissing).Text.In("en"));
    }

    [Theory]
    [InlineData(true, Outcome.Granted)]
    [InlineData(false, Outcome.Refused)]
    [InlineData(null, Outcome.Undecided)]
    public void Requires_may_name_another_campaigns_award_for_whatever_achievement(bool? granted, Outcome outcome) =>
        Assert.Equal(outcome, Giving(Award("G", new Requires("pt-2023/BK"))).Evaluate(Outside("pt-2023/BK", "khac", granted))["D01"].Outcome("G"));

    [Fact]
    public void Another_campaigns_award_that_is_not_named_was_not_granted() =>
        Assert.Equal(Outcome.Refused, Giving(Award("G", new Requires("pt-2023/BK"))).Evaluate(Unit("D01", 5))["D01"].Outcome("G"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Excludes_works_both_ways_and_the_earlier_award_wins(bool saidByTheLater)
    {
        var rules = saidByTheLater
            ? Giving(Award("CO", new MinTotal(9)), Award("BK", new AllOf(new MinTotal(5), new Excludes("CO"))))
            : Giving(Award("CO", new AllOf(new MinTotal(9), new Excludes("BK"))), Award("BK", new MinTotal(5)));
        var evaluation = rules.Evaluate(Unit("D01", 9), Unit("D02", 5));

        Assert.Equal(("D01", "D02"), (evaluation.Granted("CO"), evaluation.Granted("BK")));
        Assert.Equal(OutcomeReason.Exclusion, evaluation["D01"].Reason("BK"));
        Assert.Equal("Giải BK: không được tặng — một thành tích không khen thưởng nhiều lần", evaluation.Explain("D01", "BK").Summary.In("vi"));
    }

    [Fact]
    public void While_the_earlier_award_is_undecided_so_is_the_later()
    {
        var evaluation = Giving(Award("CO", new Nominated()), Award("BK", new AllOf(new Excludes("CO"), new MinTotal(5)))).Evaluate(Unit("D01", 9), Unit("D02", 4));

        Assert.Equal((Outcome.Undecided, OutcomeReason.Exclusion), (evaluation["D01"].Outcome("BK"), evaluation["D01"].Reason("BK")));
        Assert.Equal((Outcome.Refused, OutcomeReason.Clauses), (evaluation["D02"].Outcome("BK"), evaluation["D02"].Reason("BK")));
    }

    [Fact]
    public void Who_is_excluded_takes_no_place_of_the_quota()
    {
        var evaluation = Giving(Award("CO", new MaxRank(1)), Award("BK", new AllOf(new MinTotal(1), new Excludes("CO")), new Quota { Count = 1 }))
            .Evaluate(Unit("D01", 9), Unit("D02", 8), Unit("D03", 7));

        Assert.Equal("D02", evaluation.Granted("BK"));
    }

    [Fact]
    public void An_award_that_requires_a_later_one_is_judged_after_it_and_still_wins_over_its_rivals()
    {
        var evaluation = Giving(
            Award("CO", new AllOf(new Requires("LDTT"), new MinTotal(9))),
            Award("BK", new AllOf(new MinTotal(1), new Excludes("CO"))),
            Award("LDTT", new MinTotal(2))).Evaluate(Unit("D01", 9), Unit("D02", 5));

        Assert.Equal(("D01", "D02", "D01 D02"), (evaluation.Granted("CO"), evaluation.Granted("BK"), evaluation.Granted("LDTT")));
    }

    [Theory]
    [InlineData("phong-trao", true, Outcome.Refused)]
    [InlineData("phong-trao", null, Outcome.Undecided)]
    [InlineData("phong-trao", false, Outcome.Granted)]
    [InlineData("thanh-tich-khac", true, Outcome.Granted)]
    public void Another_campaigns_award_excludes_only_for_the_same_achievement(string achievement, bool? granted, Outcome outcome) =>
        Assert.Equal(outcome, Giving(Award("G", new Excludes("pt-khac/BK"))).Evaluate(Outside("pt-khac/BK", achievement, granted))["D01"].Outcome("G"));

    [Fact]
    public void Campaigns_may_declare_the_achievement_they_honour()
    {
        var rules = Giving(Award("G", new Excludes("pt-khac/BK"))) with { Achievement = "525-nam" };

        Assert.Equal(Outcome.Refused, rules.Evaluate(Outside("pt-khac/BK", "525-nam", true))["D01"].Outcome("G"));
        Assert.Equal(Outcome.Granted, rules.Evaluate(Outside("pt-khac/BK", "phong-trao", true))["D01"].Outcome("G"));
    }

    [Fact]
    public void An_exclusion_by_another_campaign_is_the_nearest_missing_condition()
    {
        var why = Giving(Award("G", new Excludes("pt-khac/BK"))).Evaluate(Outside("pt-khac/BK", "phong-trao", true)).Explain("D01", "G");

        Assert.Equal("cần: không đồng thời được tặng pt-khac/BK; hiện: có", Assert.Single(why.NearestMissing).Text.In("vi"));
    }

    [Fact]
    public void A_chain_of_requirements_is_judged_from_its_end()
    {
        var evaluation = Giving(Award("A3", new Requires("A2")), Award("A2", new Requires("A1")), Award("A1", new MinTotal(5))).Evaluate(Unit("D01", 5), Unit("D02", 4));

        Assert.Equal(("D01", "D02"), (evaluation.Granted("A3"), evaluation.Refused("A3")));
    }

    private static ParticipantInput Outside(string award, string achievement, bool? granted) => Unit("D01", 5) with { Outside = [new(award, achievement, granted)] };
}
