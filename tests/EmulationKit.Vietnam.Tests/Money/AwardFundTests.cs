using static EmulationKit.Vietnam.Tests.Days;

namespace EmulationKit.Vietnam.Tests.Money;

public sealed class AwardFundTests
{
    [Theory]
    [InlineData(false, 0.010)]
    [InlineData(true, 0.015)]
    public void The_ceiling_is_higher_in_mountainous_provinces(bool mountainous, double share)
    {
        var ceiling = AwardFund.Find(mountainous, UnderDecree152)!;

        Assert.Equal((decimal)share, ceiling.Share);
        Assert.Equal("điểm b khoản 3 Điều 46", ceiling.Source.Provision);
        Assert.False(ceiling.Source.ToBeConfirmed);
    }

    [Fact]
    public void The_ceiling_before_decree_152_was_not_read_and_is_absent()
    {
        Assert.Null(AwardFund.Find(true, Day(2025, 6, 30)));
        Assert.Null(AwardFund.CatalogueValue(1, true, Day(2025, 6, 30)));
    }

    [Fact]
    public void The_ceiling_in_dong_is_never_above_the_share()
    {
        var ceiling = AwardFund.CatalogueValue(10_000_000_099, mountainous: true, Day(2025, 7, 1))!;

        Assert.Equal(("award-fund-ceiling", 150_000_001m), (ceiling.Code, ceiling.Value));
    }

    [Fact]
    public void A_fifth_pays_for_organising()
    {
        Assert.Equal(0.2m, AwardFund.OrganisingShare(UnderDecree98)?.Value);
        Assert.True(AwardFund.OrganisingShare(UnderDecree152)?.Source.ToBeConfirmed);
        Assert.Null(AwardFund.OrganisingShare(UnderDecree91));
    }
}
