using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;
using static EmulationKit.Tests.Scoring.AnExample;

namespace EmulationKit.Tests.Scoring;

public sealed class TotalsTests
{
    private static readonly Criterion Bonus = new("B", "Thưởng", 30, new BonusMethod()) { Missing = MissingPolicy.Zero };

    private static readonly Criterion Penalty = new("P", "Phạt", 200, new DeductionMethod()) { Missing = MissingPolicy.Zero };

    [Fact]
    public void A_missing_input_refuses_a_total_unless_the_pack_says_more()
    {
        Assert.Null(Of(Plain("M1", 60), Plain("M2", 40)).Evaluate(Entered(("M1", 50))).TotalOf("D01"));
        Assert.Equal(50, Of(Plain("M1", 60), Plain("M2", 40) with { Missing = MissingPolicy.Zero }).Evaluate(Entered(("M1", 50))).TotalOf("D01"));
        Assert.Equal(90, Of(Plain("M1", 60), Plain("M2", 40)).Evaluate(Entered(("M1", 50), ("M2", 40))).TotalOf("D01"));
    }

    // 50 of 60 points stand for 100: 50 × 100 ÷ 60 = 83.3333….
    [Fact]
    public void A_missing_criterion_may_be_stood_for_by_the_others_of_its_area()
    {
        var evaluation = Of(Plain("M1", 60), Plain("M2", 40) with { Missing = MissingPolicy.Rescale }).Evaluate(Entered(("M1", 50)));

        Assert.Equal(83.3333m, evaluation.TotalOf("D01"));
        Assert.Equal(33.3333m, evaluation.ExplainScore("D01").Adjustment.ToDecimal());
        Assert.Equal(ScoreLineState.MissingRescaled, evaluation.ExplainScore("D01").Lines[1].State);
        Assert.Equal("no input; the others of its area stand for it", evaluation.ExplainScore("D01").Lines[1].Text.In("en"));
    }

    [Fact]
    public void Two_missing_criteria_are_scaled_up_once()
    {
        var evaluation = Of(Plain("M1", 30), Rescaled("M2", 30), Rescaled("M3", 40)).Evaluate(Entered(("M1", 20)));

        Assert.Equal(66.6667m, evaluation.TotalOf("D01"));            // 20 × 100 ÷ 30, rounded once
    }

    [Fact]
    public void If_all_that_could_stand_for_it_are_missing_there_is_no_total()
    {
        var rules = Of(Rescaled("M1", 60), Rescaled("M2", 40));

        Assert.Equal(RowStatus.NoTotal, rules.Evaluate(Unit("D01"))["D01"].Status);
        Assert.Equal(100, rules.Evaluate(Entered(("M2", 40))).TotalOf("D01"));
    }

    [Fact]
    public void Rescaling_leaves_bonus_deduction_and_other_areas_out()
    {
        var rules = new CampaignRules("t", new CriteriaSet(new ScoreScale(200) { MayPass = true },
        [
            new("A", "A") { Criteria = [Plain("M1", 50), Rescaled("M2", 50), Bonus, Penalty] },
            new("B1", "B") { Criteria = [Plain("M3", 100)] },
        ]))
        {
            Awards = [Award("G", new MinPart("A", 76))],
        };
        var evaluation = rules.Evaluate(Entered(("M1", 40), ("M3", 70), ("B", 10), ("P", 15)));

        Assert.Equal(145, evaluation.TotalOf("D01"));                 // 40 × 2 + 10 − 15 + 70
        Assert.Equal("cần: nội dung «A» ít nhất 76 điểm; hiện: 75", Assert.Single(evaluation.Explain("D01", "G").NearestMissing).Text.In("vi"));
    }

    [Fact]
    public void Rescaling_in_a_smaller_area_counts_in_the_areas_around_it()
    {
        var rules = new CampaignRules("t", new CriteriaSet(new ScoreScale(100),
            [new("A", "A") { Areas = [new("A1", "A1") { Criteria = [Plain("M1", 50), Rescaled("M2", 50)] }] }]))
        {
            Awards = [Award("G", new MinPart("A", 80)), Award("H", new MinPart("A1", 80.0001m))],
        };
        var evaluation = rules.Evaluate(Entered(("M1", 40)));

        Assert.Equal("D01", evaluation.Granted("G"));
        Assert.Equal("D01", evaluation.Refused("H"));
    }

    [Fact]
    public void Rescaling_counts_only_criteria_that_apply()
    {
        var rules = Of(Plain("M1", 50), Rescaled("M2", 50), Plain("M3", 50) with { AppliesTo = Applicability.ToKinds("xa") }) with { Kinds = ["huyen", "xa"] };
        rules = rules with { Criteria = rules.Criteria with { Scale = new(150), ScaleByKind = new Dictionary<string, ScoreScale> { ["huyen"] = new(100) } }, Ranking = new() { Within = Scope.Kind } };
        var evaluation = rules.Evaluate(Entered(("M1", 30)) with { Kind = "huyen" }, Entered(("M1", 30), ("M3", 20)) with { Id = "X01", Kind = "xa" });

        Assert.Equal(60, evaluation.TotalOf("D01"));                  // 30 × 100 ÷ 50
        Assert.Equal(75, evaluation.TotalOf("X01"));                  // (30 + 20) × 150 ÷ 100
    }

    [Fact]
    public void Points_set_by_a_person_stand_in_for_the_value_and_for_a_missing_one()
    {
        var unit = Unit("D01").With("M1", CriterionInput.Value(10).WithPoints(42.5m, "Thẩm định")).With("M2", CriterionInput.Empty.WithPoints(0, "Không đạt"));
        var sheet = Of(Plain("M1", 60), Plain("M2", 40)).Evaluate(unit).ExplainScore("D01");

        Assert.Equal(42.5m, sheet.Total?.ToDecimal());
        Assert.Equal([ScoreLineState.SetByPerson, ScoreLineState.SetByPerson], sheet.Lines.Select(l => l.State));
        Assert.Equal(("chấm trực tiếp 42,5 điểm: Thẩm định", "42.5 points set by a person: Thẩm định"), (sheet.Lines[0].Text.In("vi"), sheet.Lines[0].Text.In("en")));
    }

    [Fact]
    public void Points_set_by_a_person_can_be_taken_away_again()
    {
        var evaluation = Of(Plain("M1", 60)).Evaluate(Unit("D01").With("M1", CriterionInput.Value(10).WithPoints(42, "Thẩm định")));

        evaluation.Inputs.Set("D01", "M1", CriterionInput.Value(10)).Granted();
        evaluation.Refresh("D01");

        Assert.Equal(10, evaluation.TotalOf("D01"));
    }

    [Fact]
    public void A_reported_total_ranks_as_it_is_and_its_parts_are_not_known()
    {
        var rules = Giving(Award("G", new MinCriterion("C", 1)));
        var evaluation = rules.Evaluate(Unit("D01", 800), Unit("D02") with { ReportedTotal = 850.25m });

        Assert.Equal((850.25m, 1, RowStatus.Reported), (evaluation.TotalOf("D02"), evaluation["D02"].Rank, evaluation["D02"].Status));
        Assert.Equal(2, evaluation["D01"].Rank);
        Assert.Equal("D02", evaluation.Undecided("G"));
        Assert.Empty(evaluation.ExplainScore("D02").Lines);
        Assert.Equal("cần: tiêu chí «Tổng hợp» ít nhất 1 điểm; hiện: chưa biết", Assert.Single(evaluation.Explain("D02", "G").NearestMissing).Text.In("vi"));
    }

    [Fact]
    public void A_reported_total_may_be_set_and_taken_away_again()
    {
        var evaluation = Giving().Evaluate(Unit("D01", 800));
        evaluation.Inputs.Set(Unit("D01") with { ReportedTotal = 700 }).Granted();
        evaluation.Refresh("D01");
        Assert.Equal(700, evaluation.TotalOf("D01"));

        evaluation.Inputs.Set(Unit("D01")).Granted();
        evaluation.Refresh("D01");
        Assert.Equal(800, evaluation.TotalOf("D01"));
    }

    [Theory]
    [InlineData(false, null, 1000)]   // 990 + 30, stopped at the scale
    [InlineData(true, null, 1020)]
    [InlineData(true, 20, 1000)]      // all bonus counts for 20: 980 + 20 — the main criteria make 980
    public void Bonus_lifts_a_total_past_the_scale_only_if_the_pack_says_so(bool mayPass, int? bonus, decimal total)
    {
        var main = 1000m - (bonus ?? 0);
        var rules = Of(Plain("M", main), Bonus);
        rules = rules with { Criteria = rules.Criteria with { Scale = new(1000) { MayPass = mayPass, Bonus = bonus } } };

        Assert.Equal(total, rules.Evaluate(Entered(("M", main == 1000 ? 990 : 980), ("B", 30))).TotalOf("D01"));
    }

    [Fact]
    public void A_deduction_is_not_part_of_the_bonus_cap()
    {
        var rules = Of(Plain("M", 980), Bonus, Penalty);
        rules = rules with { Criteria = rules.Criteria with { Scale = new(1000) { Bonus = 20 } } };

        Assert.Equal(910, rules.Evaluate(Entered(("M", 900), ("B", 30), ("P", 10))).TotalOf("D01")); // 900 + 20 − 10
    }

    [Fact]
    public void Criteria_apply_to_the_kinds_and_blocs_they_name()
    {
        var rules = Of(
            Plain("M1", 60) with { AppliesTo = new(["huyen"], []) },
            Plain("M2", 60) with { AppliesTo = new([], ["K2"]) },
            Plain("M3", 40)) with { Kinds = ["huyen", "so"], Blocs = [new("K1") { Kinds = ["huyen"] }, new("K2") { Kinds = ["so"] }] };
        rules = rules with { Criteria = rules.Criteria with { Scale = new(100) } };
        var evaluation = rules.Evaluate(
            Entered(("M1", 50), ("M3", 40)) with { Kind = "huyen", Bloc = "K1" },
            Entered(("M2", 55), ("M3", 30)) with { Id = "S01", Kind = "so", Bloc = "K2" });

        Assert.Equal(90, evaluation.TotalOf("D01"));
        Assert.Equal(85, evaluation.TotalOf("S01"));
        Assert.Equal(["M1", "M3"], evaluation.ExplainScore("D01").Lines.Select(l => l.Criterion.Code));
    }

    [Fact]
    public void Whom_no_criterion_applies_to_is_unscored()
    {
        var rules = Of(Plain("M1", 60) with { AppliesTo = Applicability.ToKinds("huyen") }) with { Kinds = ["huyen", "ho"] };
        var evaluation = rules.Evaluate(Entered(("M1", 50)) with { Kind = "huyen" }, Unit("H01") with { Kind = "ho" });

        Assert.Equal((RowStatus.Unscored, null, null), (evaluation["H01"].Status, evaluation["H01"].Total, evaluation["H01"].Rank));
    }

    [Fact]
    public void A_share_is_of_the_participants_own_scale() =>
        Assert.Equal(0.75m, Of(Plain("M1", 60)).Evaluate(Entered(("M1", 45)))["D01"].Share);

    [Fact]
    public void Large_tables_are_scored_the_same_on_one_thread_and_on_many()
    {
        var plan = EvaluationPlan.Compile(Giving(Award("G", new MaxRank(100, Scope.Campaign)))).Granted();
        var units = Enumerable.Range(0, 1500).Select(i => Unit($"D{i:0000}", i * 7 % 1000) with { Bloc = $"K{i % 7}" }).ToArray();

        var one = plan.Evaluate(units, Today with { Threads = 1 }).Granted();
        var many = plan.Evaluate(units, Today with { Threads = 4 }).Granted();

        Assert.All(units, u => Assert.Equal((one.TotalOf(u.Id), one[u.Id].Rank, one[u.Id].Outcome("G")), (many.TotalOf(u.Id), many[u.Id].Rank, many[u.Id].Outcome("G"))));
        Assert.Equal(777m * 7 % 1000, one.TotalOf("D0777"));
    }

    private static Criterion Plain(string code, decimal maximum) => new(code, code, maximum, new ValueMethod());

    private static Criterion Rescaled(string code, decimal maximum) => Plain(code, maximum) with { Missing = MissingPolicy.Rescale };

    private static ParticipantInput Entered(params (string Criterion, decimal Value)[] values) =>
        Unit("D01") with { Inputs = values.ToDictionary(v => v.Criterion, v => CriterionInput.Value(v.Value)) };
}
