using EmulationKit.Criteria;

namespace EmulationKit.Tests.Criteria.Methods;

public sealed class BandedMethodTests
{
    private static readonly Measure Percent = new(2, 0, 100);

    // The ratio bands of a published sheet: above 95: 1.5; 75 to 95: 1; 50 to below 75: 0.5; below 50: 0.
    private static readonly BandedMethod Ratio = new(
        [new(95, null, 1.5m) { FromIncluded = false }, new(75, 95, 1) { ToIncluded = true }, new(50, 75, 0.5m), new(null, 50, 0)]) { Measure = Percent };

    [Theory]
    [InlineData(0, 0)]
    [InlineData(49.99, 0)]
    [InlineData(50, 0.5)]
    [InlineData(74.99, 0.5)]
    [InlineData(75, 1)]
    [InlineData(95, 1)]
    [InlineData(95.01, 1.5)]
    [InlineData(100, 1.5)]
    public void An_end_belongs_to_the_band_that_includes_it(decimal value, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(Ratio, 1.5m, CriterionInput.Value(value)));

    [Theory]
    [InlineData(1, 10)]
    [InlineData(3, 10)]
    [InlineData(4, 6)]
    [InlineData(10, 6)]
    [InlineData(11, 0)]
    [InlineData(63, 0)]
    public void A_rank_is_looked_up_with_one_the_best(int rank, decimal points) =>
        Assert.Equal(points, OneCriterion.Points(
            new BandedMethod([new(1, 3, 10) { ToIncluded = true }, new(4, 11, 6), new(11, null, 0)]) { By = BandedBy.Rank, Index = new("PCI", 2024, 100) },
            10, CriterionInput.Index(rank, 63, 65.2m, 2024)));

    [Fact]
    public void One_band_may_hold_everything() =>
        Assert.Equal(7, OneCriterion.Points(new BandedMethod([new(null, null, 7)]), 10, CriterionInput.Value(123)));

    [Fact]
    public void A_band_may_hold_one_value_alone() =>
        Assert.Equal([2m, 10m, 5m], new[] { 4.99m, 5m, 5.01m }.Select(v => OneCriterion.Points(
            new BandedMethod([new(null, 5, 2), new(5, 5, 10) { ToIncluded = true }, new(5, null, 5) { FromIncluded = false }]) { Measure = Percent }, 10, CriterionInput.Value(v))));

    [Fact]
    public void An_index_of_which_only_the_value_is_known_has_no_rank() =>
        Assert.Null(OneCriterion.Points(new BandedMethod([new(null, null, 7)]) { By = BandedBy.Rank }, 10, CriterionInput.Index(null, value: 60)));

    [Fact]
    public void Explains_itself()
    {
        Assert.Equal(("giá trị 82,5 → 1 điểm", "value 82.5 → 1 points"), OneCriterion.Words(Ratio, 1.5m, CriterionInput.Value(82.5m)));
        Assert.Equal(("xếp thứ 12 → 4 điểm", "ranked 12 → 4 points"),
            OneCriterion.Words(new BandedMethod([new(null, null, 4)]) { By = BandedBy.Rank }, 5, CriterionInput.Index(12)));
    }

    [Theory]
    [InlineData(75.0, 95.0, true, false, "[75, 95)")]
    [InlineData(75.0, 95.0, false, true, "(75, 95]")]
    [InlineData(null, 50.0, true, false, "(−∞, 50)")]
    [InlineData(95.5, null, true, true, "[95.5, ∞)")]
    public void A_band_is_written_as_an_interval(double? from, double? to, bool fromIncluded, bool toIncluded, string text) =>
        Assert.Equal(text, new Band((decimal?)from, (decimal?)to, 1) { FromIncluded = fromIncluded, ToIncluded = toIncluded }.ToString());
}
