using EmulationKit.Campaigns;
using EmulationKit.Participants;
using static EmulationKit.Tests.Campaigns.ACampaign;

namespace EmulationKit.Tests.Campaigns;

public sealed class CampaignDraftTests
{
    [Fact]
    public void A_draft_needs_no_more_than_a_code_and_a_name()
    {
        var campaign = Campaign.Draft("cb-525", new("Thi đua"), Organiser, LaunchedAt);

        Refused.Not(campaign);
        Assert.Equal(CampaignState.Draft, campaign.Value.State);
        Assert.Equal([new StateChange(CampaignState.Draft, Organiser, LaunchedAt)], campaign.Value.History);
        Assert.Null(campaign.Value.Current);
        Assert.Null(campaign.Value.LaunchedAt);
        Assert.Equal("Asia/Ho_Chi_Minh", campaign.Value.Zone.Id);
    }

    [Fact]
    public void Everything_malformed_is_reported_at_once_with_its_place()
    {
        var plan = new CampaignPlan(" ")
        {
            TimeZone = "Mars/Olympus",
            Kinds = [new("x y", ""), new("dept", "Sở"), new("DEPT", "Ngành") { Standing = WorkStanding.Leader }],
            Occasions = [new("", 80, new(1944, 13), new(2025)), new("Ngày lễ", 0, new(2000), new(2000, 2, 30))],
            Period = new(Day(202, 1, 1), Day(2024, 1, 1)),
            LaunchOn = Day(9998, 1, 1),
            Document = new("1", Day(20, 1, 1), "x"),
            Schedule = new()
            {
                Phases =
                [
                    new(CampaignPhase.Council, Day(1024, 1, 1), null), new(CampaignPhase.Council, null, Day(3024, 1, 1)),
                ],
                Reports = [new("?", Day(2024, 1, 1)), new("R", Day(1, 1, 1)), new("r", Day(2024, 1, 1))],
            },
        };

        Refused.At(Campaign.Draft("1 2", plan, Organiser, LaunchedAt),
            ("Code.Invalid", "code"),
            ("Campaign.NameMissing", "name"),
            ("Campaign.TimeZoneUnknown", "timeZone"),
            ("Code.Invalid", "kinds/0/code"),
            ("ParticipantKind.NameMissing", "kinds/0/name"),
            ("ParticipantKind.UnitHasStanding", "kinds/2/standing"),
            ("Code.Duplicate", "kinds/2/code"),
            ("Occasion.NameMissing", "occasions/0/name"),
            ("Occasion.DateInvalid", "occasions/0/founded"),
            ("Occasion.YearsDisagree", "occasions/0/years"),
            ("Occasion.DateInvalid", "occasions/1/anniversary"),
            ("Occasion.YearsDisagree", "occasions/1/years"),
            ("Schedule.PhaseTwice", "schedule/phases/1"),
            ("Code.Invalid", "schedule/reports/0/code"),
            ("Code.Duplicate", "schedule/reports/2/code"),
            ("Campaign.DateOutOfRange", "period/from"),
            ("Campaign.DateOutOfRange", "launchOn"),
            ("Campaign.DateOutOfRange", "document/date"),
            ("Campaign.DateOutOfRange", "schedule/phases/0/from"),
            ("Campaign.DateOutOfRange", "schedule/phases/1/to"),
            ("Campaign.DateOutOfRange", "schedule/reports/1/due"));
    }

    [Fact]
    public void A_draft_can_be_revised_and_keeps_the_old_plan_when_the_new_one_is_malformed()
    {
        var campaign = InDraft();

        Refused.At(campaign.Revise(Plan() with { TimeZone = "SE Asia Standard Time" }), ("Campaign.TimeZoneUnknown", "timeZone"));
        Assert.Equal("Asia/Ho_Chi_Minh", campaign.Plan.TimeZone);
        Refused.Not(campaign.Revise(Plan() with { TimeZone = "Asia/Bangkok" }));
        Assert.Equal("Asia/Bangkok", campaign.Plan.TimeZone);
    }

    [Fact]
    public void A_campaign_that_is_no_draft_takes_neither_a_new_plan_nor_proposed_rules()
    {
        foreach (var state in Enum.GetValues<CampaignState>().Where(state => state != CampaignState.Draft))
        {
            var campaign = In(state);

            Refused.With(campaign.Revise(Plan()), "Campaign.NotADraft");
            Refused.With(campaign.Propose(Rules()), "Campaign.NotADraft");
        }
    }

    [Fact]
    public void A_plan_cannot_bring_changes_of_the_schedule_with_it()
    {
        var change = new PhaseChange(CampaignPhase.Council, null, new(Day(2024, 1, 1), Day(2024, 1, 2)), "x", Organiser, LaunchedAt);
        var plan = Plan() with { Schedule = Schedule() with { Changes = [change] } };

        Assert.Empty(Campaign.Draft("a", plan, Organiser, LaunchedAt).Value.Plan.Schedule.Changes);
        var campaign = InDraft();
        Refused.Not(campaign.Revise(plan));
        Assert.Empty(campaign.Plan.Schedule.Changes);
    }

    [Theory]
    [InlineData(1499, null, null, true)]
    [InlineData(1944, 12, null, true)]
    [InlineData(1944, 12, 22, true)]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2023, 2, 29, false)]
    [InlineData(1944, null, 22, false)]
    [InlineData(1944, 0, null, false)]
    [InlineData(1944, 12, 0, false)]
    [InlineData(0, null, null, false)]
    [InlineData(10000, null, null, false)]
    public void A_historic_date_may_lack_its_month_and_day_but_must_exist(int year, int? month, int? day, bool exists) =>
        Assert.Equal(exists, new HistoricDate(year, month, day).Exists);

    [Fact]
    public void A_historic_date_is_written_as_far_as_it_is_known()
    {
        Assert.Equal("1499", new HistoricDate(1499).ToString());
        Assert.Equal("1944-12", new HistoricDate(1944, 12).ToString());
        Assert.Equal("0938-02-09", new HistoricDate(938, 2, 9).ToString());
        Assert.False(default(HistoricDate).Exists);
    }

    [Fact]
    public void A_household_or_a_person_may_count_as_a_direct_worker()
    {
        var plan = new CampaignPlan("Thi đua")
        {
            Kinds =
            [
                new("household", "Hộ") { Nature = ParticipantNature.Household, Standing = WorkStanding.DirectWorker },
                new("person", "Cá nhân") { Nature = ParticipantNature.Person, Standing = WorkStanding.OfEach },
            ],
        };

        Assert.Empty(plan.Check());
    }
}
