using EmulationKit.Campaigns;
using static EmulationKit.Tests.Campaigns.ACampaign;

namespace EmulationKit.Tests.Campaigns;

public sealed class PhaseExtensionTests
{
    private static readonly DateTimeOffset Now = Vn(2023, 11, 2, 9);

    [Fact]
    public void An_extended_phase_opens_again_and_the_change_is_logged()
    {
        var campaign = Open();
        Assert.False(campaign.IsOpen(CampaignPhase.Registration, Now));

        Refused.Not(campaign.Extend(CampaignPhase.Registration, Day(2023, 11, 10), "Mưa lũ", Organiser, Now));

        Assert.True(campaign.IsOpen(CampaignPhase.Registration, Vn(2023, 11, 10, 23, 59)));
        Assert.False(campaign.IsOpen(CampaignPhase.Registration, Vn(2023, 11, 11)));
        Assert.Equal(
            [new PhaseChange(CampaignPhase.Registration, new(Day(2023, 9, 1), Day(2023, 10, 31)), new(Day(2023, 9, 1), Day(2023, 11, 10)), "Mưa lũ", Organiser, Now)],
            campaign.Plan.Schedule.Changes);
    }

    [Fact]
    public void A_phase_can_be_extended_again_from_where_it_stands()
    {
        var campaign = Open();
        Refused.Not(campaign.Extend(CampaignPhase.Registration, Day(2023, 11, 10), "Mưa lũ", Organiser, Now));

        Refused.With(campaign.Extend(CampaignPhase.Registration, Day(2023, 11, 10), "Mưa lũ", Organiser, Now), "Schedule.NotLonger");
        Refused.Not(campaign.Extend(CampaignPhase.Registration, Day(2023, 11, 12), "Mưa tiếp", Organiser, Now));

        Assert.Equal(Day(2023, 11, 10), campaign.Plan.Schedule.Changes[1].Before?.To);
        Assert.Equal(Day(2023, 11, 12), campaign.Plan.Schedule.DaysOf(CampaignPhase.Registration).To);
    }

    [Fact]
    public void Everything_wrong_with_an_extension_is_reported_at_once()
    {
        var campaign = Open();

        Refused.At(campaign.Extend(CampaignPhase.Registration, Day(2023, 10, 31), " ", Organiser, Now),
            ("Schedule.NotLonger", "lastDay"), ("Campaign.ReasonMissing", "reason"), ("Schedule.InThePast", "lastDay"));
        Refused.At(campaign.Extend(CampaignPhase.Registration, Day(2023, 11, 1), "Mưa lũ", Organiser, Now), ("Schedule.InThePast", "lastDay"));
        Refused.At(campaign.Extend(CampaignPhase.SelfScoring, Day(2024, 9, 26), "Mưa lũ", Organiser, Now), ("Schedule.PhaseOutOfOrder", "schedule/phases/3"));
        Assert.Empty(campaign.Plan.Schedule.Changes);
    }

    [Fact]
    public void Today_can_be_the_new_last_day() =>
        Refused.Not(Open().Extend(CampaignPhase.Registration, Day(2023, 11, 2), "Mưa lũ", Organiser, Now));

    [Fact]
    public void A_later_phase_is_extended_before_the_one_it_follows()
    {
        var campaign = Open();

        Refused.Not(campaign.Extend(CampaignPhase.CrossCheck, Day(2024, 9, 30), "Mưa lũ", Organiser, Now));
        Refused.Not(campaign.Extend(CampaignPhase.SelfScoring, Day(2024, 9, 30), "Mưa lũ", Organiser, Now));
    }

    [Theory]
    [InlineData(CampaignState.Draft)]
    [InlineData(CampaignState.Concluded)]
    [InlineData(CampaignState.Archived)]
    [InlineData(CampaignState.Cancelled)]
    public void Only_a_campaign_under_way_has_its_schedule_changed(CampaignState state)
    {
        var campaign = In(state);
        var draft = Campaign.Draft("a", new("x"), Organiser, Now).Value;

        Refused.With(campaign.Extend(CampaignPhase.Registration, Day(2030, 1, 1), "x", Organiser, Now), "Campaign.NotRunning");
        Refused.With(campaign.SchedulePhase(CampaignPhase.Registration, Day(2030, 1, 1), Day(2030, 1, 1), "x", Organiser, Now), "Campaign.NotRunning");
        Refused.With(draft.Extend(CampaignPhase.Registration, Day(2030, 1, 1), "x", Organiser, Now), "Campaign.NotRunning");
        Refused.With(draft.SchedulePhase(CampaignPhase.Registration, Day(2030, 1, 1), Day(2030, 1, 1), "x", Organiser, Now), "Campaign.NotRunning");
    }

    [Fact]
    public void A_phase_that_the_plan_left_open_can_be_scheduled_after_launch()
    {
        var campaign = Open(Plan() with { Schedule = new() { Phases = [new(CampaignPhase.Appraisal, Day(2024, 9, 16), Day(2024, 10, 10))] } });

        Refused.With(campaign.Extend(CampaignPhase.Council, Day(2024, 10, 20), "x", Organiser, Now), "Schedule.PhaseNotScheduled");
        Refused.At(campaign.SchedulePhase(CampaignPhase.Council, Day(2023, 10, 20), Day(2023, 10, 16), "", Organiser, Now),
            ("Schedule.PhaseReversed", "to"), ("Campaign.ReasonMissing", "reason"), ("Schedule.InThePast", "lastDay"));
        Refused.At(campaign.SchedulePhase(CampaignPhase.Council, Day(2024, 9, 1), Day(2024, 10, 20), "Công văn 12", Organiser, Now),
            ("Schedule.PhaseOutOfOrder", "schedule/phases/1"));
        Refused.Not(campaign.SchedulePhase(CampaignPhase.Council, Day(2024, 10, 16), Day(2024, 10, 20), "Công văn 12", Organiser, Now));
        Refused.With(campaign.SchedulePhase(CampaignPhase.Council, Day(2024, 10, 16), Day(2024, 10, 20), "x", Organiser, Now), "Schedule.PhaseAlreadyScheduled");

        Assert.True(campaign.IsOpen(CampaignPhase.Council, Vn(2024, 10, 16)));
        Assert.Null(Assert.Single(campaign.Plan.Schedule.Changes).Before);
        Refused.Not(campaign.Extend(CampaignPhase.Council, Day(2024, 10, 21), "Thêm ngày", Organiser, Now));
    }

    [Fact]
    public void Criteria_are_fixed_after_the_last_day_of_self_scoring_extensions_considered()
    {
        var campaign = Open();
        Assert.False(campaign.CriteriaAreFixed(Vn(2024, 9, 15, 23, 59, 59)));
        Assert.True(campaign.CriteriaAreFixed(Vn(2024, 9, 16)));

        Refused.Not(campaign.Extend(CampaignPhase.SelfScoring, Day(2024, 9, 18), "Mưa lũ", Organiser, Vn(2024, 9, 16)));
        Assert.False(campaign.CriteriaAreFixed(Vn(2024, 9, 18, 23, 59, 59)));
        Assert.True(campaign.CriteriaAreFixed(Vn(2024, 9, 19)));
    }

    [Fact]
    public void Without_self_scoring_criteria_are_fixed_after_the_period()
    {
        var campaign = Open(Plan() with { Schedule = CampaignSchedule.Empty });

        Assert.False(campaign.CriteriaAreFixed(Vn(2024, 8, 31, 23, 59, 59)));
        Assert.True(campaign.CriteriaAreFixed(Vn(2024, 9, 1)));
    }
}
