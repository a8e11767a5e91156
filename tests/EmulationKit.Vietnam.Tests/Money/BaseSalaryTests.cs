using static EmulationKit.Vietnam.Tests.Days;

namespace EmulationKit.Vietnam.Tests.Money;

public sealed class BaseSalaryTests
{
    [Fact]
    public void It_changes_on_the_day_that_a_decree_says()
    {
        Assert.Equal(1_490_000, BaseSalary.On(Day(2023, 6, 30)));
        Assert.Equal(1_800_000, BaseSalary.On(Day(2023, 7, 1)));
        Assert.Equal(1_800_000, BaseSalary.On(Day(2024, 6, 30)));
        Assert.Equal(2_340_000, BaseSalary.On(Day(2024, 7, 1)));
    }

    [Fact]
    public void Before_the_first_that_is_known_there_is_none()
    {
        Assert.Null(BaseSalary.On(Day(2019, 6, 30)));
        Assert.Null(BaseSalary.CatalogueValue(Day(2019, 6, 30)));
        Assert.Null(BaseSalary.MoneyOf(1, Day(2019, 6, 30)));
    }

    [Fact]
    public void No_two_levels_hold_on_one_day_and_none_is_missing_between_them()
    {
        Assert.All(BaseSalary.All.Zip(BaseSalary.All.Skip(1)), pair => Assert.Equal(pair.First.Validity.To?.AddDays(1), pair.Second.Validity.From));
        Assert.All(BaseSalary.All, level => Assert.False(string.IsNullOrWhiteSpace(level.Source.Document)));
    }

    [Fact]
    public void The_last_level_is_to_be_confirmed() => Assert.True(BaseSalary.All[^1].Source.ToBeConfirmed);

    [Fact]
    public void Rules_copy_it_in_with_its_day_and_source()
    {
        var value = BaseSalary.CatalogueValue(Day(2024, 8, 31))!;

        Assert.Equal(("base-salary", 2_340_000m, Day(2024, 8, 31)), (value.Code, value.Value, value.AsOf));
        Assert.Contains("73/2024", value.Source.Document, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, "2024-10-01", 18_720_000)]
    [InlineData(1.5, "2024-10-01", 3_510_000)]
    [InlineData(0.3, "2024-10-01", 710_000)] // 702 000 brought up to the next ten thousand
    [InlineData(0.15, "2022-05-01", 230_000)] // 223 500 brought up
    [InlineData(0, "2024-10-01", 0)]
    public void Money_is_brought_up_to_ten_thousand_dong(double coefficient, string day, long dong) =>
        Assert.Equal(dong, BaseSalary.MoneyOf((decimal)coefficient, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_coefficient_below_zero_is_an_error_of_the_program() =>
        Assert.Throws<ArgumentException>(() => BaseSalary.MoneyOf(-1, UnderDecree98));
}
