using CsCheck;
using EmulationKit.Campaigns;
using static EmulationKit.Tests.Campaigns.ACampaign;

namespace EmulationKit.Tests.Campaigns;

public sealed class CampaignScheduleTests
{
    [Theory]
    [InlineData("2023-08-31T16:59:59Z", false)]
    [InlineData("2023-08-31T17:00:00Z", true)]
    [InlineData("2023-10-31T16:59:59Z", true)]
    [InlineData("2023-10-31T17:00:00Z", false)]
    [InlineData("2023-09-01T00:00:00+07:00", true)]
    [InlineData("2023-10-31T23:59:59+07:00", true)]
    [InlineData("2023-11-01T00:00:00+07:00", false)]
    public void A_phase_is_open_on_its_first_and_last_day_of_the_campaigns_time_zone(string moment, bool open) =>
        Assert.Equal(open, Open().IsOpen(CampaignPhase.Registration, DateTimeOffset.Parse(moment, null)));

    [Fact]
    public void The_same_moment_is_another_day_in_another_zone()
    {
        var moment = new DateTimeOffset(2023, 8, 31, 18, 0, 0, TimeSpan.Zero);

        Assert.True(Open().IsOpen(CampaignPhase.Registration, moment));
        Assert.False(Open(Plan() with { TimeZone = "Europe/Paris" }).IsOpen(CampaignPhase.Registration, moment));
    }

    [Theory]
    [InlineData(CampaignState.Draft, false)]
    [InlineData(CampaignState.Launched, true)]
    [InlineData(CampaignState.Closed, true)]
    [InlineData(CampaignState.Concluded, false)]
    [InlineData(CampaignState.Archived, false)]
    [InlineData(CampaignState.Cancelled, false)]
    public void Phases_are_open_only_while_the_campaign_is_under_way(CampaignState state, bool open)
    {
        Assert.Equal(open, In(state).IsOpen(CampaignPhase.SelfScoring, Vn(2024, 9, 5)));
        Assert.Equal(open, In(state).IsRunning);
    }

    [Fact]
    public void A_phase_that_is_not_scheduled_or_has_no_dates_is_never_open()
    {
        var schedule = new CampaignSchedule { Phases = [new(CampaignPhase.Council, null, null), new(CampaignPhase.Appraisal, Day(2024, 1, 1), null)] };

        Assert.False(schedule.IsOpen(CampaignPhase.Council, Day(2024, 1, 1)));
        Assert.False(schedule.IsOpen(CampaignPhase.Appraisal, Day(2024, 1, 1)));
        Assert.False(schedule.IsOpen(CampaignPhase.Ceremony, Day(2024, 1, 1)));
        Assert.False(schedule.IsOver(CampaignPhase.Ceremony, Day(2024, 1, 1)));
    }

    [Fact]
    public void A_phase_is_open_at_a_moment_exactly_if_the_local_day_lies_in_it() =>
        Gen.Select(Gen.OneOf("Asia/Ho_Chi_Minh", "Europe/Paris", "America/New_York", "Pacific/Kiritimati", "UTC"), Gen.Long[-700 * 86400L, 700 * 86400L], Gen.Int[-14, 14])
            .Sample((zone, seconds, offset) =>
            {
                var campaign = Open(Plan() with { TimeZone = zone });
                var moment = LaunchedAt.AddSeconds(seconds).ToOffset(TimeSpan.FromHours(offset));
                var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(zone)).Date);

                Assert.Equal(day >= Day(2023, 12, 1) && day <= Day(2024, 9, 10), campaign.IsOpen(CampaignPhase.ProgressReports, moment));
            }, iter: 500);

    [Theory]
    [InlineData("2024-01-31T23:59:59+07:00", 0)]
    [InlineData("2023-12-01T08:00:00+07:00", 0)]
    [InlineData("2024-01-31T17:00:00Z", 1)]
    [InlineData("2024-02-02T23:59:59+07:00", 2)]
    [InlineData("2024-03-01T00:00:00+07:00", 30)]
    public void Days_late_are_counted_from_the_due_day_in_the_campaigns_time_zone(string received, int late) =>
        Assert.Equal(late, Open().DaysLate("R1", DateTimeOffset.Parse(received, null)).Value);

    [Fact]
    public void Days_late_of_a_report_that_is_not_due_are_refused() =>
        Refused.With(Open().DaysLate("R9", LaunchedAt), "Campaign.ReportUnknown");

    [Fact]
    public void Days_late_grow_by_one_with_each_midnight() =>
        Gen.Int[-1000, 1000].Select(Gen.Int[0, 86_399]).Sample((days, seconds) =>
        {
            var received = Vn(2024, 1, 31).AddDays(days).AddSeconds(seconds);

            Assert.Equal(Math.Max(0, days), Open().DaysLate("R1", received).Value);
        }, iter: 200);
}
