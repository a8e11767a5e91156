using EmulationKit.Criteria;

namespace EmulationKit.Tests.Criteria.Methods;

public sealed class TargetMethodTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(25, 2.5)]
    [InlineData(99.9999, 10)]         // 9.99999 rounds up
    [InlineData(99.999, 9.9999)]
    [InlineData(100, 10)]
    [InlineData(250, 10)]
    public void Points_follow_the_share_of_the_target_up_to_the_maximum(decimal actual, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new TargetMethod(), 10, CriterionInput.Actual(actual, 100)));

    [Theory]
    [InlineData(69.9999, 0)]
    [InlineData(70, 7)]
    [InlineData(100, 10)]
    public void Below_the_floor_there_are_no_points(decimal actual, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new TargetMethod { Floor = 0.7m }, 10, CriterionInput.Actual(actual, 100)));

    [Fact]
    public void The_floor_itself_is_enough_even_where_it_is_no_whole_number() =>
        Assert.Equal(3.3334m, OneCriterion.Points(new TargetMethod { Floor = 0.333333m }, 10, CriterionInput.Actual(1.0001m, 3.0002m))); // 1.0001 ÷ 3.0002 = 0.33334444

    // Half a point for each percent beyond, at most 3.
    [Theory]
    [InlineData(100, 10)]
    [InlineData(101, 10.5)]
    [InlineData(103.5, 11.75)]
    [InlineData(106, 13)]
    [InlineData(200, 13)]
    [InlineData(99, 9.9)]
    public void Over_achievement_earns_points_up_to_its_own_cap(decimal actual, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new TargetMethod { Over = new(0.5m, 3) }, 10, CriterionInput.Actual(actual, 100)));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(2, 10)]
    [InlineData(2.0001, 9.9995)]      // 10 × 2 ÷ 2.0001 = 9.99950002
    [InlineData(4, 5)]
    [InlineData(100, 0.2)]
    public void Where_less_is_better_staying_at_the_target_is_full(decimal actual, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new TargetMethod { MoreIsBetter = false, Target = 2 }, 10, CriterionInput.Actual(actual)));

    // A quarter less than the target of 4 is 25 % better: 25 × 0.1 = 2.5.
    [Theory]
    [InlineData(3, 12.5)]
    [InlineData(0, 15)]
    [InlineData(4, 10)]
    public void Where_less_is_better_staying_below_is_over_achievement(decimal actual, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new TargetMethod { MoreIsBetter = false, Target = 4, Over = new(0.1m, 5) }, 10, CriterionInput.Actual(actual)));

    [Theory]
    [InlineData(8, 5)]                // 4 ÷ 8 is the floor
    [InlineData(8.0001, 0)]
    public void Where_less_is_better_the_floor_is_a_share_of_the_target_as_well(decimal actual, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new TargetMethod { MoreIsBetter = false, Target = 4, Floor = 0.5m }, 10, CriterionInput.Actual(actual)));

    [Fact]
    public void A_value_below_zero_earns_nothing() =>
        Assert.Equal(0, OneCriterion.Points(new TargetMethod { Measure = new(0, -100, 100) }, 10, CriterionInput.Actual(-50, 50)));

    [Fact]
    public void Without_a_target_the_input_is_missing()
    {
        Assert.Null(OneCriterion.Points(new TargetMethod(), 10, CriterionInput.Actual(50)));
        Assert.Null(OneCriterion.Points(new TargetMethod(), 10, CriterionInput.Of("planned", 50)));
        Assert.Equal(5, OneCriterion.Points(new TargetMethod { Target = 100 }, 10, CriterionInput.Actual(50)));
    }

    // Of 10¹⁵ đồng planned; 150 points ÷ 10¹⁵ đồng: a half of the last decimal is reached at 333,333,000,000,000 (49.99995).
    [Theory]
    [InlineData(333333000000000, 50)]
    [InlineData(332999999999999, 49.95)]      // 49.94999999999985
    [InlineData(333332999999999, 49.9999)]    // 49.99994999999985
    [InlineData(1, 0)]
    [InlineData(1000000000000000, 150)]
    public void Budget_revenue_in_dong_is_reckoned_exactly(long actual, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new TargetMethod { Measure = Measure.Dong }, 150, CriterionInput.Actual(actual, 1_000_000_000_000_000)));

    [Fact]
    public void Explains_itself()
    {
        Assert.Equal(("đạt 25 so với chỉ tiêu 100, tối đa 10 → 2,5 điểm", "reached 25 of a target of 100, maximum 10 → 2.5 points"),
            OneCriterion.Words(new TargetMethod(), 10, CriterionInput.Actual(25, 100)));
        Assert.Equal(("ở mức 4, chỉ tiêu không quá 2, tối đa 10 → 5 điểm", "stands at 4, target no more than 2, maximum 10 → 5 points"),
            OneCriterion.Words(new TargetMethod { MoreIsBetter = false, Target = 2 }, 10, CriterionInput.Actual(4)));
    }
}
