using EmulationKit.Campaigns;
using static EmulationKit.Tests.Campaigns.ACampaign;

namespace EmulationKit.Tests.Campaigns;

public sealed class CampaignDatesTests
{
    [Fact]
    public void Contradicting_dates_are_reported_all_at_once_with_their_places()
    {
        var plan = Plan() with
        {
            Period = new(Day(2023, 8, 31), Day(2023, 8, 1)),
            Schedule = new()
            {
                Phases =
                [
                    new(CampaignPhase.Registration, Day(2023, 8, 1), Day(2023, 10, 31)),
                    new(CampaignPhase.ProgressReports, Day(2023, 12, 1), Day(2024, 8, 31)),
                    new(CampaignPhase.SelfScoring, Day(2024, 9, 15), Day(2024, 9, 1)),
                    new(CampaignPhase.Council, null, Day(2024, 10, 20)),
                ],
                Reports = [new("R1", Day(2023, 11, 30)), new("R2", Day(2024, 8, 31)), new("R3", Day(2024, 9, 1))],
            },
        };

        Refused.At(plan.Check(),
            ("Period.Reversed", "period"),
            ("Period.OverBeforeLaunch", "period/to"),
            ("Schedule.PhaseBeforeLaunch", "schedule/phases/0"),
            ("Schedule.PhaseReversed", "schedule/phases/2"),
            ("Schedule.PhaseWithoutDates", "schedule/phases/3"),
            ("Schedule.ReportOutside", "schedule/reports/0/due"),
            ("Schedule.ReportOutside", "schedule/reports/2/due"));
        Refused.At(InDraft(plan).Launch(Organiser, LaunchedAt), [.. plan.Check().Select(error => (error.Code, DomainError.PathOf(error) ?? ""))]);
    }

    [Theory]
    [InlineData(CampaignPhase.Registration, CampaignPhase.SelfScoring)]
    [InlineData(CampaignPhase.Registration, CampaignPhase.ProgressReports)]
    [InlineData(CampaignPhase.SelfScoring, CampaignPhase.CrossCheck)]
    [InlineData(CampaignPhase.CrossCheck, CampaignPhase.Appraisal)]
    [InlineData(CampaignPhase.SelfScoring, CampaignPhase.Appraisal)]
    [InlineData(CampaignPhase.Appraisal, CampaignPhase.Council)]
    [InlineData(CampaignPhase.Council, CampaignPhase.Ceremony)]
    [InlineData(CampaignPhase.SelfScoring, CampaignPhase.PublicComment)]
    [InlineData(CampaignPhase.PublicComment, CampaignPhase.Ceremony)]
    public void A_phase_neither_begins_nor_ends_before_one_that_it_follows(CampaignPhase earlier, CampaignPhase later)
    {
        var (first, last) = (Day(2024, 9, 10), Day(2024, 9, 20));

        Assert.Empty(With(first, last, first, last));
        Assert.Empty(With(first, last, last, last));
        Refused.At(With(first, last, first.AddDays(-1), last), ("Schedule.PhaseOutOfOrder", "schedule/phases/0"));
        Refused.At(With(first, last, first, last.AddDays(-1)), ("Schedule.PhaseOutOfOrder", "schedule/phases/0"));

        IReadOnlyList<Error> With(DateOnly from, DateOnly to, DateOnly laterFrom, DateOnly laterTo) =>
            (Plan() with { Schedule = new() { Phases = [new(later, laterFrom, laterTo), new(earlier, from, to)] } }).Check();
    }

    [Fact]
    public void Progress_reports_and_the_council_have_no_order_between_them()
    {
        var plan = Plan() with
        {
            Schedule = new()
            {
                Phases = [new(CampaignPhase.Council, Day(2024, 1, 1), Day(2024, 1, 2)), new(CampaignPhase.ProgressReports, Day(2024, 2, 1), Day(2024, 3, 1))],
            },
        };

        Assert.Empty(plan.Check());
    }

    [Fact]
    public void Without_a_phase_of_reports_they_are_due_from_the_launch_to_the_last_day_of_anything()
    {
        var plan = Plan() with
        {
            Schedule = new()
            {
                Phases = [new(CampaignPhase.Ceremony, Day(2024, 12, 20), Day(2024, 12, 22))],
                Reports = [new("R1", Day(2023, 8, 20)), new("R2", Day(2023, 8, 21)), new("R3", Day(2024, 12, 22)), new("R4", Day(2024, 12, 23))],
            },
        };

        Refused.At(plan.Check(), ("Schedule.ReportOutside", "schedule/reports/0/due"), ("Schedule.ReportOutside", "schedule/reports/3/due"));
    }

    [Fact]
    public void The_launch_is_on_the_day_said_else_of_the_document_else_the_first_of_the_period()
    {
        Assert.Equal(Day(2023, 9, 2), (Plan() with { LaunchOn = Day(2023, 9, 2) }).LaunchDay);
        Assert.Equal(Day(2023, 8, 21), Plan().LaunchDay);
        Assert.Equal(Day(2023, 8, 1), (Plan() with { Document = null }).LaunchDay);
        Assert.Null(new CampaignPlan("x").LaunchDay);
    }

    [Fact]
    public void The_period_may_begin_before_the_document_is_signed()
    {
        Assert.True(Plan().Period.From < Plan().LaunchDay);
        Assert.Empty(Plan().Check());
    }
}
