using EmulationKit.Criteria;

namespace EmulationKit.Tests.Criteria.Methods;

public sealed class ValueMethodTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 6)]
    [InlineData(4.9999, 9.9998)]
    [InlineData(5, 10)]
    [InlineData(5.0001, 10)]
    [InlineData(1000000, 10)]
    public void A_value_times_the_factor_stops_at_the_maximum(decimal value, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new ValueMethod(2), 10, CriterionInput.Value(value)));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_value_below_zero_gives_nothing_and_takes_nothing(decimal value, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new ValueMethod { Measure = new(0, -10, 10) }, 10, CriterionInput.Value(value)));

    // 1 ÷ 3 = 0.33333…; 2 ÷ 3 = 0.66666…; 0.00005 is a half of the last place and goes up.
    [Theory]
    [InlineData(1, 3, 0.3333)]
    [InlineData(2, 3, 0.6667)]
    [InlineData(0.0001, 2, 0.0001)]
    [InlineData(0.0003, 2, 0.0002)]
    [InlineData(0.0001, 2.000000001, 0)]
    public void Points_round_half_up_at_the_fourth_decimal(decimal value, decimal per, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(new ValueMethod(1, per), 10, CriterionInput.Value(value)));

    // One point for each thousand million đồng: 10⁵ đồng are the last decimal of a point.
    [Theory]
    [InlineData("123456789012345", "123456.7890")]
    [InlineData("999999999949999", "999999.9999")]
    [InlineData("999999999950000", "1000000")]
    [InlineData("49999", "0")]
    [InlineData("50000", "0.0001")]
    public void Amounts_in_dong_are_reckoned_exactly(string dong, string points) =>
        Assert.Equal(Number(points), OneCriterion.Points(new ValueMethod(1, 1_000_000_000) { Measure = Measure.Dong }, 1_000_000, CriterionInput.Value(Number(dong))));

    // 0.999999999 points for each thousand million: products pass 64 bits. 5 × 10¹³ đồng are 49,999.99995 points, a half.
    [Theory]
    [InlineData("1000000000000000", "999999.999")]
    [InlineData("50000000000000", "50000")]
    [InlineData("49999999999999", "49999.9999")]
    public void Products_beyond_64_bits_are_rounded_exactly(string dong, string points) =>
        Assert.Equal(Number(points), OneCriterion.Points(new ValueMethod(0.999999999m, 1_000_000_000) { Measure = Measure.Dong }, 1_000_000, CriterionInput.Value(Number(dong))));

    [Theory]
    [InlineData("1000000000000000", "500000")]
    [InlineData("500000000500001", "500000")]      // 500,000.000500001 × 0.999999999 = 500,000.0000000005
    [InlineData("500000000400000", "499999.9999")] // 500,000.0004 × 0.999999999 = 499,999.9998999996
    public void Products_beyond_64_bits_stop_at_the_maximum(string dong, string points) =>
        Assert.Equal(Number(points), OneCriterion.Points(new ValueMethod(0.999999999m, 1_000_000_000) { Measure = Measure.Dong }, 500_000, CriterionInput.Value(Number(dong))));

    [Fact]
    public void A_large_maximum_with_an_awkward_rate_is_no_reason_to_overflow() =>
        Assert.Equal(0.5m, OneCriterion.Points(
            new ValueMethod(0.999999999m, 999_999_999.999999937m) { Measure = new(9, 0, 1_000_000_000) }, 950_000_000, CriterionInput.Value(500_000_000.5m)));

    [Fact]
    public void Explains_itself()
    {
        Assert.Equal(("1.234,5 × 0,5, tối đa 700 → 617,25 điểm", "1,234.5 × 0.5, at most 700 → 617.25 points"),
            OneCriterion.Words(new ValueMethod(0.5m), 700, CriterionInput.Value(1234.5m)));
        Assert.Equal(("9 × 5 ÷ 10, tối đa 5 → 4,5 điểm", "9 × 5 ÷ 10, at most 5 → 4.5 points"),
            OneCriterion.Words(new ValueMethod(5, 10), 5, CriterionInput.Value(9)));
    }

    [Fact]
    public void A_missing_value_is_missing() => Assert.Null(OneCriterion.Points(new ValueMethod(), 10, null));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
