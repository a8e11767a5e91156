using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Scoring;

namespace EmulationKit.Tests.Criteria.Methods;

public sealed class CountingMethodsTests
{
    private static readonly LatenessMethod Reports = new([new(0, 2), new(2, 1.5m), new(5, 1), new(10, 0.5m)]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2.5)]
    [InlineData(3, 7.5)]
    [InlineData(4, 10)]
    [InlineData(5, 10)]
    [InlineData(1000000, 10)]
    public void Occurrences_give_points_up_to_the_maximum(int count, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new CountMethod(2.5m), 10, CriterionInput.Count(count)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 3.3333)]
    [InlineData(2, 6.6667)]
    [InlineData(3, 10)]
    public void A_list_gives_the_maximum_in_proportion_to_what_is_done(int done, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new ChecklistMethod(3), 10, CriterionInput.Done(done)));

    [Fact]
    public void Yes_is_the_maximum_and_no_is_nothing()
    {
        Assert.Equal(10, OneCriterion.Points(new ChecklistMethod(), 10, CriterionInput.Yes()));
        Assert.Equal(0, OneCriterion.Points(new ChecklistMethod(), 10, CriterionInput.Yes(false)));
        Assert.Null(OneCriterion.Points(new ChecklistMethod(), 10, null));
    }

    [Theory]
    [InlineData(-5, 2)]
    [InlineData(0, 2)]
    [InlineData(1, 1.5)]
    [InlineData(2, 1.5)]
    [InlineData(3, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 0.5)]
    [InlineData(10, 0.5)]
    [InlineData(11, 0)]
    [InlineData(LatenessMethod.Never, 0)]
    public void A_report_earns_by_its_days_late(int days, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(Reports, 2, CriterionInput.DaysLate(days)));

    [Fact]
    public void Reports_add_up_to_the_maximum_at_most_and_all_must_be_entered()
    {
        var three = Reports with { Reports = 3, After = 0.25m };

        Assert.Equal(3.75m, OneCriterion.Points(three, 6, CriterionInput.DaysLate(0, 2, 99)));
        Assert.Equal(5, OneCriterion.Points(three, 5, CriterionInput.DaysLate(0, 0, 0)));
        Assert.Null(OneCriterion.Points(three, 6, CriterionInput.DaysLate(0, 2)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 20)]
    [InlineData(4, 30)]
    public void A_bonus_has_its_own_cap(decimal value, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new BonusMethod(10), 30, CriterionInput.Value(value)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, -8)]
    [InlineData(2.5, -20)]
    [InlineData(3, -20)]
    public void A_deduction_takes_points_up_to_its_own_cap(decimal value, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new DeductionMethod(8), 20, CriterionInput.Value(value)));

    // 0.3333 × 0.5 = 0.16665: a half rounds away from zero, up for a bonus and down for a deduction.
    [Fact]
    public void Halves_round_away_from_zero_on_both_sides()
    {
        Assert.Equal(0.1667m, OneCriterion.Points(new BonusMethod(0.5m), 30, CriterionInput.Value(0.3333m)));
        Assert.Equal(-0.1667m, OneCriterion.Points(new DeductionMethod(0.5m), 30, CriterionInput.Value(0.3333m)));
    }

    [Theory]
    [InlineData(true, RowStatus.KnockedOut)]
    [InlineData(false, RowStatus.Scored)]
    public void A_knock_out_gives_no_points_but_takes_out_of_the_ranking(bool struck, RowStatus status)
    {
        var evaluation = AnExample.Of(AnExample.C, new Criterion("LIET", "Điểm liệt", 0, new KnockoutMethod()))
            .Evaluate(AnExample.Unit("D01", 900).With("LIET", CriterionInput.Struck(struck)), AnExample.Unit("D02", 800).With("LIET", CriterionInput.Struck(false)));

        Assert.Equal(status, evaluation["D01"].Status);
        Assert.Equal(0, evaluation.ExplainScore("D01").Lines[1].Points.ToDecimal());
        Assert.Equal(struck ? null : 1, evaluation["D01"].Rank);
        Assert.Equal(struck ? 1 : 2, evaluation["D02"].Rank);
        Assert.Equal(struck ? null : 900, evaluation.TotalOf("D01"));
    }

    [Fact]
    public void A_knock_out_that_nobody_answered_is_missing_and_strikes_nobody()
    {
        var evaluation = AnExample.Of(AnExample.C, new Criterion("LIET", "Điểm liệt", 0, new KnockoutMethod())).Evaluate(AnExample.Unit("D01", 900));

        Assert.Equal(RowStatus.NoTotal, evaluation["D01"].Status);
    }

    [Fact]
    public void They_explain_themselves()
    {
        Assert.Equal(("3 lần × 2,5, tối đa 10 → 7,5 điểm", "3 occurrences × 2.5, at most 10 → 7.5 points"), OneCriterion.Words(new CountMethod(2.5m), 10, CriterionInput.Count(3)));
        Assert.Equal(("làm được 2 trên 3, tối đa 10 → 6,6667 điểm", "2 of 3 done, maximum 10 → 6.6667 points"), OneCriterion.Words(new ChecklistMethod(3), 10, CriterionInput.Done(2)));
        Assert.Equal(("2 báo cáo, trễ (ngày): 0; không nộp; tối đa 4 → 2 điểm", "2 reports, days late: 0; never; at most 4 → 2 points"),
            OneCriterion.Words(Reports with { Reports = 2 }, 4, CriterionInput.DaysLate(-1, LatenessMethod.Never)));
        Assert.Equal(("thưởng 2 × 10, tối đa 30 → 20 điểm", "bonus 2 × 10, at most 30 → 20 points"), OneCriterion.Words(new BonusMethod(10), 30, CriterionInput.Value(2)));
        Assert.Equal(("trừ 1 × 8, tối đa 20 → -8 điểm", "deducted 1 × 8, at most 20 → -8 points"), OneCriterion.Words(new DeductionMethod(8), 20, CriterionInput.Value(1)));
        Assert.Equal(("Không xếp hạng", "Not ranked"), OneCriterion.Words(new KnockoutMethod(), 0, CriterionInput.Struck(true)));
        Assert.Equal(("không bị điểm liệt", "not struck"), OneCriterion.Words(new KnockoutMethod(), 0, CriterionInput.Struck(false)));
    }
}
