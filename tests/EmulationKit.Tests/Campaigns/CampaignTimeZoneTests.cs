using CsCheck;
using EmulationKit.Campaigns;

namespace EmulationKit.Tests.Campaigns;

public sealed class CampaignTimeZoneTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Vietnam")]
    [InlineData("SE Asia Standard Time")]
    public void Only_the_IANA_id_of_a_zone_is_accepted(string? id) => Refused.With(CampaignTimeZone.Of(id), "Campaign.TimeZoneUnknown");

    [Fact]
    public void A_day_in_Viet_Nam_begins_at_17_hours_UTC_of_the_day_before()
    {
        var zone = CampaignTimeZone.Of(CampaignTimeZone.Default).Value;

        Assert.Equal(new DateOnly(2024, 8, 31), zone.DayOf(new(2024, 8, 31, 16, 59, 59, TimeSpan.Zero)));
        Assert.Equal(new DateOnly(2024, 9, 1), zone.DayOf(new(2024, 8, 31, 17, 0, 0, TimeSpan.Zero)));
        Assert.Equal(new(2024, 8, 31, 17, 0, 0, TimeSpan.Zero), zone.StartOf(new(2024, 9, 1)));
    }

    [Fact]
    public void A_day_begins_with_its_first_moment_also_where_clocks_change_at_midnight()
    {
        var havana = CampaignTimeZone.Of("America/Havana").Value;

        Assert.Equal(new(2024, 3, 10, 5, 0, 0, TimeSpan.Zero), havana.StartOf(new(2024, 3, 10)));
        Assert.Equal(new(2024, 11, 3, 4, 0, 0, TimeSpan.Zero), havana.StartOf(new(2024, 11, 3)));
    }

    [Fact]
    public void The_first_moment_of_a_day_lies_in_it_and_the_moment_before_does_not() =>
        Gen.OneOf("Asia/Ho_Chi_Minh", "America/Havana", "America/Sao_Paulo", "Asia/Beirut", "Europe/London", "Asia/Kathmandu", "UTC")
            .Select(Gen.Int[0, 25_000]).Sample((id, days) =>
            {
                var zone = CampaignTimeZone.Of(id).Value;
                var day = new DateOnly(1990, 1, 1).AddDays(days);
                var start = zone.StartOf(day);

                Assert.Equal(day, zone.DayOf(start));
                Assert.Equal(day.AddDays(-1), zone.DayOf(start.AddTicks(-1)));
            }, iter: 2000);

    [Fact]
    public void Zones_with_the_same_id_are_equal() =>
        Assert.Equal(CampaignTimeZone.Of("Asia/Ho_Chi_Minh").Value, CampaignTimeZone.Of("Asia/Ho_Chi_Minh").Value);
}
