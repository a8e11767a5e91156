using System.Globalization;
using EmulationKit.Honours;

namespace EmulationKit.Tests.Honours.Decisions;

public sealed class AwardMoneyTests
{
    [Theory]
    [InlineData("1.5", 2_340_000, 3_510_000)]
    [InlineData("0.3", 2_340_000, 702_000)]
    [InlineData("0", 2_340_000, 0)]
    [InlineData("0.000001", 500_000, 1)]
    [InlineData("0.000001", 499_999, 0)]
    [InlineData("2.5", 3, 8)]
    [InlineData("0.15", 1_234_567, 185_185)]
    public void Amount_is_coefficient_times_base_salary_in_whole_dong(string coefficient, long salary, long amount) =>
        Assert.Equal(amount, AwardMoney.Amount(decimal.Parse(coefficient, CultureInfo.InvariantCulture), salary));

    [Fact]
    public void Negative_and_too_fine_figures_are_programmer_errors()
    {
        Assert.ThrowsAny<ArgumentException>(() => AwardMoney.Amount(-1m, 1));
        Assert.ThrowsAny<ArgumentException>(() => AwardMoney.Amount(1m, -1));
        Assert.ThrowsAny<ArgumentException>(() => AwardMoney.Amount(0.1234567m, 1));
        Assert.Throws<OverflowException>(() => AwardMoney.Amount(1_000_000m, long.MaxValue));
    }
}
