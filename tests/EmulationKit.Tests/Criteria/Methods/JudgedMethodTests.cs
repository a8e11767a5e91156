using EmulationKit.Criteria;

namespace EmulationKit.Tests.Criteria.Methods;

/// <summary>Marks of 0 to 10, a maximum of 100: a mark of 7 is 70 points.</summary>
public sealed class JudgedMethodTests
{
    private static readonly Mark None = Mark.Abstention;

    [Fact]
    public void The_mean_counts_only_marks_that_were_given()
    {
        Assert.Equal(80, Points(MarkAggregate.Mean, 6, 8, 10));
        Assert.Equal(80, Points(MarkAggregate.Mean, 6, None, 8, Mark.Recusal, 10)); // not (6+8+10) ÷ 5
        Assert.Equal(60, Points(MarkAggregate.Mean, 0, 8, 10));                     // a zero is a mark
        Assert.Equal(83.3333m, Points(MarkAggregate.Mean, 8, 8, 9));                // 25 ÷ 3
        Assert.Equal(86.6667m, Points(MarkAggregate.Mean, 9, 8, 9));                // 26 ÷ 3
    }

    [Fact]
    public void The_median_is_the_middle_mark_and_of_an_even_number_the_mean_of_the_middle_two()
    {
        Assert.Equal(80, Points(MarkAggregate.Median, 10, 8, 1));
        Assert.Equal(75, Points(MarkAggregate.Median, 10, 8, 7, 1));
        Assert.Equal(90, Points(MarkAggregate.Median, 9));
        Assert.Equal(65, Points(MarkAggregate.Median, None, 5, Mark.Recusal, 8));
        Assert.Equal(70, Points(MarkAggregate.Median, 7, 0, 10, 9, 1));
    }

    [Fact]
    public void The_trimmed_mean_leaves_out_one_highest_and_one_lowest_from_four_marks_on()
    {
        Assert.Equal(50, Points(MarkAggregate.TrimmedMean, 2, 6, 7));               // three: (2+6+7) ÷ 3
        Assert.Equal(80, Points(MarkAggregate.TrimmedMean, 1, 7, 9, 10));           // four: (7+9) ÷ 2
        Assert.Equal(80, Points(MarkAggregate.TrimmedMean, 0, 8, 8, 8, 10));
        Assert.Equal(95, Points(MarkAggregate.TrimmedMean, 10, 10, 9, 2));          // one of the two highest: (10+9) ÷ 2
        Assert.Equal(50, Points(MarkAggregate.TrimmedMean, 2, None, 6, 7, Mark.Recusal));  // five reviewers, three marks
        Assert.Equal(0, Points(MarkAggregate.TrimmedMean, 0, 0, 0, 10));
    }

    [Fact]
    public void With_fewer_marks_than_asked_for_the_input_is_missing()
    {
        var three = new JudgedMethod { MinimumMarks = 3 };

        Assert.Null(OneCriterion.Points(three, 100, CriterionInput.Judged(9, None, 9, Mark.Recusal)));
        Assert.Equal(90, OneCriterion.Points(three, 100, CriterionInput.Judged(9, None, 9, Mark.Recusal, 9)));
        Assert.All(Enum.GetValues<MarkAggregate>(), a => Assert.Null(OneCriterion.Points(new JudgedMethod(a), 100, CriterionInput.Judged(None, Mark.Recusal))));
    }

    [Fact]
    public void Marks_may_have_a_scale_of_their_own() =>
        Assert.Equal(75, OneCriterion.Points(new JudgedMethod { MarkScale = 4, MarkDecimals = 0 }, 100, CriterionInput.Judged(3)));

    // 25 marks of 999,999.9999 on a scale of 10⁶ with a maximum of 9·10⁸: 899,999,999.91.
    [Theory]
    [InlineData(MarkAggregate.Mean)]
    [InlineData(MarkAggregate.Median)]
    [InlineData(MarkAggregate.TrimmedMean)]
    public void Very_large_scales_are_reckoned_exactly(MarkAggregate aggregate) =>
        Assert.Equal(899_999_999.91m, OneCriterion.Points(
            new JudgedMethod(aggregate) { MarkScale = 1_000_000, MarkDecimals = 4, Reviewers = 25 }, 900_000_000,
            CriterionInput.Judged([.. Enumerable.Repeat(Mark.Of(999_999.9999m), 25)])));

    [Fact]
    public void Explains_itself()
    {
        Assert.Equal(
            ("trung vị của 3 phiếu chấm (8; 7,5; 9) trên thang 10, tối đa 100 → 80 điểm", "median of 3 marks (8; 7.5; 9) on a scale of 10, maximum 100 → 80 points"),
            OneCriterion.Words(new JudgedMethod(MarkAggregate.Median), 100, CriterionInput.Judged(8, None, 7.5m, 9)));
        Assert.StartsWith("trung bình của 1 phiếu", OneCriterion.Words(new JudgedMethod(), 100, CriterionInput.Judged(8)).Vi, StringComparison.Ordinal);
        Assert.StartsWith("mean without one highest and one lowest", OneCriterion.Words(new JudgedMethod(MarkAggregate.TrimmedMean), 100, CriterionInput.Judged(8)).En, StringComparison.Ordinal);
    }

    private static decimal? Points(MarkAggregate aggregate, params Mark[] marks) => OneCriterion.Points(new JudgedMethod(aggregate), 100, CriterionInput.Judged(marks));
}
