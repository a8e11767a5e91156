using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Scoring;
using static EmulationKit.Tests.Scoring.AnExample;

namespace EmulationKit.Tests.Awards.Clauses;

public sealed class ClauseTests
{
    private static readonly CampaignRules Areas = new("phong-trao", new CriteriaSet(new ScoreScale(100) { MayPass = true },
    [
        new("A", new LocalizedText("Nội dung A", "Part A"))
        {
            Criteria = [Plain("A1", 40)],
            Areas = [new("AA", "Nội dung AA") { Criteria = [Plain("A2", 20), new("AB", "Thưởng", 10, new BonusMethod()) { Missing = MissingPolicy.Zero }] }],
        },
        new("B", "Nội dung B") { Criteria = [Plain("B1", 40)] },
    ]));

    [Theory]
    [InlineData(750, Outcome.Granted)]
    [InlineData(749.9999, Outcome.Refused)]
    public void MinTotal_asks_for_so_many_points(decimal total, Outcome outcome) =>
        AssertOutcome(outcome, new MinTotal(750), Unit("D01", total), "cần: tổng điểm ít nhất 750; hiện: 749,9999", "needed: a total of at least 750; now: 749.9999");

    [Theory]
    [InlineData(20, 10, 0, Outcome.Granted)]
    [InlineData(20, 5, 5, Outcome.Granted)]   // bonus in the area counts
    [InlineData(19.9999, 10, 0, Outcome.Refused)]
    public void MinPart_asks_for_points_of_an_area_with_the_areas_in_it(decimal a1, decimal a2, decimal bonus, Outcome outcome) =>
        AssertOutcome(outcome, new MinPart("A", 30), Sheet(a1, a2, 40).With("AB", CriterionInput.Value(bonus)),
            "cần: nội dung «Nội dung A» ít nhất 30 điểm; hiện: 29,9999", "needed: at least 30 points in «Part A»; now: 29.9999", Areas);

    [Theory]
    [InlineData(10, Outcome.Granted)]
    [InlineData(9.9999, Outcome.Refused)]
    public void MinCriterion_asks_for_points_on_one_criterion(decimal a2, Outcome outcome) =>
        AssertOutcome(outcome, new MinCriterion("A2", 10), Sheet(40, a2, 40), "cần: tiêu chí «A2» ít nhất 10 điểm; hiện: 9,9999", "needed: at least 10 points on «A2»; now: 9.9999", Areas);

    [Theory]
    [InlineData(39.9999, 20, 39.9999, Outcome.Granted)]
    [InlineData(39.9999, 19.9999, 39.9999, Outcome.Refused)]
    public void AnyCriterionAtMaximum_asks_for_one_main_criterion_in_full(decimal a1, decimal a2, decimal b1, Outcome outcome) =>
        AssertOutcome(outcome, new AnyCriterionAtMaximum(), Sheet(a1, a2, b1).With("AB", CriterionInput.Value(10)),
            "cần: có ít nhất một tiêu chí đạt điểm tối đa; hiện: không", "needed: at least one criterion at its maximum; now: no", Areas);

    [Fact]
    public void A_criterion_that_does_not_apply_is_not_at_its_maximum()
    {
        var rules = Of(Plain("A1", 60), Plain("A2", 0) with { AppliesTo = Applicability.ToKinds("xa") }) with { Kinds = ["huyen", "xa"], Awards = [Award("G", new AnyCriterionAtMaximum())] };

        Assert.Equal(Outcome.Refused, rules.Evaluate(Unit("D01").With("A1", CriterionInput.Value(59)) with { Kind = "huyen" })["D01"].Outcome("G"));
    }

    [Theory]
    [InlineData(Scope.Bloc, "K1 K2 N1", "in the bloc", "khối, cụm")]
    [InlineData(Scope.Kind, "K1 N1", "in the kind", "loại đối tượng")]
    [InlineData(Scope.Campaign, "K1", "in the campaign", "phong trào")]
    public void MaxRank_asks_for_a_rank_within_bloc_kind_or_campaign(Scope within, string granted, string en, string vi)
    {
        var rules = Giving(Award("G", new MaxRank(1, within))) with { Kinds = ["huyen", "so"] };
        var evaluation = rules.Evaluate(
            Unit("K1", 900) with { Kind = "huyen", Bloc = "X" }, Unit("L1", 800) with { Kind = "huyen", Bloc = "X" },
            Unit("K2", 850) with { Kind = "huyen", Bloc = "Y" }, Unit("N1", 840) with { Kind = "so" });

        Assert.Equal(granted, evaluation.Granted("G"));
        Assert.Equal("", evaluation.Undecided("G"));
        var text = Assert.Single(evaluation.Explain("L1", "G").NearestMissing).Text;
        Assert.Contains(en, text.In("en"), StringComparison.Ordinal);
        Assert.Contains(vi, text.In("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void MaxRank_lets_all_who_tie_on_the_last_rank_pass()
    {
        var evaluation = Giving(Award("G", new MaxRank(2))).Evaluate(Unit("D01", 9), Unit("D02", 8), Unit("D03", 8), Unit("D04", 7));

        Assert.Equal(("D01 D02 D03", "D04"), (evaluation.Granted("G"), evaluation.Refused("G")));
        Assert.Equal([1, 2, 2, 4], evaluation.Results.Select(r => r.Rank));
    }

    [Theory]
    [InlineData(true, Outcome.Granted, OutcomeReason.Met)]
    [InlineData(false, Outcome.NotConsidered, OutcomeReason.NotRegistered)]
    [InlineData(null, Outcome.Undecided, OutcomeReason.Clauses)]
    public void Registered_at_the_top_decides_who_is_considered(bool? registered, Outcome outcome, OutcomeReason reason)
    {
        var result = Giving(Award("G", new AllOf(new AllOf(new Registered()), new MinTotal(1)))).Evaluate(Unit("D01", 5) with { Registered = registered })["D01"];

        Assert.Equal((outcome, reason), (result.Outcome("G"), result.Reason("G")));
    }

    [Theory]
    [InlineData("G", Outcome.Granted)]
    [InlineData("H", Outcome.NotConsidered)]
    [InlineData(null, Outcome.Undecided)]
    public void Registered_may_ask_for_the_title_aimed_at(string? title, Outcome outcome)
    {
        var evaluation = Giving(Award("G", new Registered("G")), Award("H", new MinTotal(0))).Evaluate(Unit("D01", 5) with { Titles = title is null ? null : [title] });

        Assert.Equal(outcome, evaluation["D01"].Outcome("G"));
        Assert.Equal("đã đăng ký G", evaluation.Explain("D01", "G").Rule.Finding?.Requirement.In("vi"));
    }

    [Fact]
    public void Within_any_or_not_a_failed_registration_is_a_refusal()
    {
        var unit = Unit("D01", 5) with { Registered = false };

        Assert.Equal(Outcome.Refused, Giving(Award("G", new AnyOf(new Registered(), new MinTotal(9)))).Evaluate(unit)["D01"].Outcome("G"));
        Assert.Equal(Outcome.Refused, Giving(Award("G", new AllOf(new Not(new Not(new Registered()))))).Evaluate(unit)["D01"].Outcome("G"));
    }

    [Fact]
    public void Another_kind_is_not_considered_and_another_bloc_is_refused()
    {
        var rules = Giving(Award("G", new KindIn("huyen")), Award("H", new BlocIn("K1"))) with { Kinds = ["huyen", "so"], Blocs = [new("K1"), new("K2")] };
        var evaluation = rules.Evaluate(Unit("D01", 5) with { Kind = "huyen", Bloc = "K1" }, Unit("S01", 5) with { Kind = "so", Bloc = "K2" }, Unit("S02", 5) with { Kind = "so" });

        Assert.Equal((Outcome.Granted, Outcome.Granted), (evaluation["D01"].Outcome("G"), evaluation["D01"].Outcome("H")));
        Assert.Equal((Outcome.NotConsidered, OutcomeReason.OtherKind), (evaluation["S01"].Outcome("G"), evaluation["S01"].Reason("G")));
        Assert.Equal("S01 S02", evaluation.Refused("H"));
        Assert.Equal("cần: thuộc khối, cụm: K1; hiện: K2", Assert.Single(evaluation.Explain("S01", "H").NearestMissing).Text.In("vi"));
        Assert.Equal("needed: in bloc: K1; now: no", Assert.Single(evaluation.Explain("S02", "H").NearestMissing).Text.In("en"));
        Assert.Equal("of kind: huyen", evaluation.Explain("S01", "G").Rule.Finding?.Requirement.In("en"));
    }

    [Theory]
    [InlineData(false, Outcome.Granted)]
    [InlineData(true, Outcome.Refused)]
    [InlineData(null, Outcome.Undecided)]
    public void NoHold_refuses_while_a_hold_stands_and_waits_for_an_opinion(bool? hold, Outcome outcome) =>
        Assert.Equal(outcome, Giving(Award("G", new NoHold())).Evaluate(Unit("D01", 5) with { Hold = hold })["D01"].Outcome("G"));

    [Theory]
    [InlineData(true, Outcome.Granted)]
    [InlineData(false, Outcome.Refused)]
    [InlineData(null, Outcome.Undecided)]
    public void Nominated_waits_for_the_nomination(bool? nominated, Outcome outcome) =>
        AssertOutcome(outcome, new Nominated(), Unit("D01", 5) with { Nominations = nominated is { } known ? new Dictionary<string, bool> { ["G"] = known } : new() },
            "cần: được suy tôn, đề nghị tặng; hiện: không", "needed: nominated for it; now: no");

    // Two thirds of 9 members are 6; of 10 members 6.67.
    [Theory]
    [InlineData(6, 9, Outcome.Granted)]
    [InlineData(5, 9, Outcome.Refused)]
    [InlineData(7, 10, Outcome.Granted)]
    [InlineData(6, 10, Outcome.Refused)]
    public void Ballot_asks_for_a_share_of_the_members(int votes, int members, Outcome outcome) =>
        Assert.Equal(outcome, Giving(Award("G", new Ballot(0.666666m))).Evaluate(Voted(votes, members))["D01"].Outcome("G"));

    [Theory]
    [InlineData(8, Outcome.Granted)]
    [InlineData(7, Outcome.Refused)]
    public void Ballot_is_content_with_exactly_its_share(int votes, Outcome outcome) =>
        Assert.Equal(outcome, Giving(Award("G", new Ballot(0.8m))).Evaluate(Voted(votes, 10))["D01"].Outcome("G"));

    [Fact]
    public void Ballot_is_unknown_until_it_is_held_and_another_awards_ballot_does_not_count()
    {
        var evaluation = Giving(Award("G", new Ballot(0.8m)), Award("H", new Ballot(0.8m)))
            .Evaluate(Voted(7, 9) with { Ballots = new Dictionary<string, BallotCount> { ["H"] = new(9, 9) } });

        Assert.Equal(Outcome.Undecided, evaluation["D01"].Outcome("G"));
        Assert.Equal(Outcome.Granted, evaluation["D01"].Outcome("H"));
        Assert.Equal("cần: ít nhất 80% phiếu tán thành; hiện: chưa biết", Assert.Single(evaluation.Explain("D01", "G").NearestMissing).Text.In("vi"));
        Assert.Equal("needed: at least 80 % of the votes in favour; now: 7 of 9",
            Assert.Single(Giving(Award("G", new Ballot(0.8m))).Evaluate(Voted(7, 9)).Explain("D01", "G").NearestMissing).Text.In("en"));
    }

    [Theory]
    [InlineData(8, 10, Outcome.Granted)]   // both targets
    [InlineData(8, 9, Outcome.Refused)]    // one of two: 50 % of 80 %
    public void TargetsReached_asks_for_a_share_of_targets(decimal first, decimal second, Outcome outcome) =>
        AssertOutcome(outcome, new TargetsReached(0.8m), Targets(first, second), "cần: đạt ít nhất 80% số chỉ tiêu; hiện: 1 trên 2", "needed: at least 80 % of the targets reached; now: 1 of 2", TwoTargets);

    [Fact]
    public void TargetsReached_is_unknown_only_while_a_missing_target_matters()
    {
        var rules = TwoTargets with { Awards = [Award("G", new TargetsReached(0.5m)), Award("H", new TargetsReached(1))] };
        var reached = rules.Evaluate(Unit("D01").With("T1", CriterionInput.Actual(8, 8)));
        var failed = rules.Evaluate(Unit("D01").With("T1", CriterionInput.Actual(7, 8)));

        Assert.Equal((Outcome.Granted, Outcome.Undecided), (reached["D01"].Outcome("G"), reached["D01"].Outcome("H")));
        Assert.Equal((Outcome.Undecided, Outcome.Refused), (failed["D01"].Outcome("G"), failed["D01"].Outcome("H")));
    }

    [Fact]
    public void TargetsReached_of_nobody_with_a_target_does_not_hold()
    {
        var rules = Of(new Criterion("T", "T", 10, new LeaderRelativeMethod())) with { Awards = [Award("G", new TargetsReached(0))] };

        Assert.Equal(Outcome.Refused, rules.Evaluate(Unit("D01").With("T", CriterionInput.Actual(5)))["D01"].Outcome("G"));
        Assert.Equal(Outcome.Granted, rules.Evaluate(Unit("D01").With("T", CriterionInput.Actual(5, 10)))["D01"].Outcome("G"));
    }

    private static readonly CampaignRules TwoTargets = Of(
        new Criterion("T1", "T1", 10, new TargetMethod()) { Missing = MissingPolicy.Zero },
        new Criterion("T2", "T2", 10, new TargetMethod { MoreIsBetter = false, Target = 10 }) { Missing = MissingPolicy.Zero });

    private static ParticipantInput Targets(decimal first, decimal second) =>
        Unit("D01").With("T1", CriterionInput.Actual(first, 8)).With("T2", CriterionInput.Actual(20 - second));

    private static ParticipantInput Voted(int votes, int members) => Unit("D01", 5) with { Ballots = new Dictionary<string, BallotCount> { ["G"] = new(votes, members) } };

    private static ParticipantInput Sheet(decimal a1, decimal a2, decimal b1) =>
        Unit("D01").With("A1", CriterionInput.Value(a1)).With("A2", CriterionInput.Value(a2)).With("B1", CriterionInput.Value(b1));

    private static Criterion Plain(string code, decimal maximum) => new(code, code, maximum, new ValueMethod { Measure = new(4, 0, 1000) });

    private static void AssertOutcome(Outcome outcome, Clause rule, ParticipantInput unit, string vi, string en, CampaignRules? rules = null)
    {
        var evaluation = ((rules ?? Giving()) with { Awards = [Award("G", rule)] }).Evaluate(unit);
        var why = evaluation.Explain("D01", "G");

        Assert.Equal(outcome, evaluation["D01"].Outcome("G"));
        Assert.Equal(outcome, why.Outcome);
        if (outcome == Outcome.Refused)
        {
            Assert.Equal((vi, en), (Assert.Single(why.NearestMissing).Text.In("vi"), Assert.Single(why.NearestMissing).Text.In("en")));
        }
    }
}
