using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Registrations;
using EmulationKit.Tests.Campaigns;
using static EmulationKit.Tests.Campaigns.ACampaign;
using static EmulationKit.Tests.Registrations.ARegistration;

namespace EmulationKit.Tests.Registrations;

public sealed class ProgressReportTests
{
    private static readonly DateTimeOffset OnTime = Vn(2024, 1, 31, 23, 59, 59);

    [Fact]
    public void A_report_is_kept_as_it_was_received()
    {
        var a = new ARegistration(RegistrationState.Confirmed);

        var filed = File(a, "R1", OnTime, [new("HOUSES", 60)]);

        Refused.Not(filed);
        Assert.Same(filed.Value, Assert.Single(a.Registration.Reports));
        Assert.Equal(("R1", "Đạt tiến độ", Officer, OnTime), (filed.Value.Report, filed.Value.Narrative, filed.Value.By, filed.Value.ReceivedAt));
    }

    [Fact]
    public void The_latest_report_shows_how_far_each_target_is()
    {
        var a = new ARegistration(RegistrationState.Confirmed);
        Assert.All(a.Registration.Progress(), progress => Assert.Equal((null, null, null), (progress.Reached, progress.Share, progress.ReportedAt)));

        Refused.Not(File(a, "R1", OnTime, [new("HOUSES", 60), new("FOREST", 30.5m)]));
        Refused.Not(File(a, "R2", OnTime.AddDays(9), [new("HOUSES", 90), new("PCI", 62.5m)]));

        Assert.Equal([("HOUSES", 90m, 0.75m), ("FOREST", 30.5m, 1m)], a.Registration.Progress().Select(p => (p.Commitment.Criterion, p.Reached ?? 0, p.Share ?? 0)));
        Assert.Equal([OnTime.AddDays(9), OnTime], a.Registration.Progress().Select(p => p.ReportedAt ?? default));
    }

    [Fact]
    public void Everything_wrong_with_a_report_is_reported_at_once()
    {
        var a = new ARegistration(RegistrationState.Confirmed);

        Refused.At(File(a, "R9", OnTime,
                [new("HOUSE", 1), new("HOUSES", 0.5m), new("HOUSES", 1), new("REPORTS", 1), new("EXEMPLARS", 1), new("CORRUPTION", 1), new("MODEL", 1), new("PCI", 100.01m)]),
            ("Campaign.ReportUnknown", "report"),
            ("Registration.CriterionUnknown", "values/0/criterion"),
            ("Registration.ValueOutOfRange", "values/1/value"),
            ("Registration.CriterionTwice", "values/2/criterion"),
            ("Registration.CriterionNotReported", "values/3/criterion"),
            ("Registration.CriterionNotReported", "values/4/criterion"),
            ("Registration.CriterionNotReported", "values/5/criterion"),
            ("Registration.CriterionDoesNotApply", "values/6/criterion"),
            ("Registration.ValueOutOfRange", "values/7/value"));
        Refused.With(a.Registration.FileReport(a.Campaign, a.Registrant, "R1", [], " ", Officer, OnTime), "Registration.ReportEmpty");
        Refused.Not(a.Registration.FileReport(a.Campaign, a.Registrant, "R1", [new("HOUSES", 0)], "", Officer, OnTime));
        Assert.Single(a.Registration.Reports);
    }

    [Theory]
    [InlineData(RegistrationState.Draft)]
    [InlineData(RegistrationState.Withdrawn)]
    public void Who_is_not_registered_files_no_report(RegistrationState state) =>
        Refused.With(File(new(state), "R1", OnTime), $"Registration.CannotReportWhile{state}");

    [Fact]
    public void Reports_are_filed_within_their_phase_or_without_one_while_the_campaign_is_under_way()
    {
        var a = new ARegistration(RegistrationState.Confirmed);
        Refused.With(File(a, "R1", Vn(2023, 11, 30, 23, 59, 59)), "Registration.ReportsNotOpen");
        Refused.With(File(a, "R1", Vn(2024, 9, 11)), "Registration.ReportsNotOpen");
        Refused.Not(File(a, "R1", Vn(2024, 9, 10, 23, 59, 59)));

        var b = WithoutPhase();
        Refused.Not(File(b, "R1", Vn(2025, 1, 1)));
        Refused.Not(b.Campaign.Cancel("x", Organiser, Vn(2025, 1, 1)));
        Refused.With(File(b, "R1", Vn(2025, 1, 1)), "Registration.ReportsNotOpen");
    }

    [Fact]
    public void The_first_filing_counts_for_lateness_and_one_sent_back_does_not()
    {
        var a = new ARegistration(RegistrationState.Confirmed);
        Refused.Not(File(a, "R1", OnTime));
        Refused.Not(File(a, "R1", OnTime.AddDays(5), [new("HOUSES", 70)]));
        Assert.Equal(0, LateAt(a, OnTime.AddDays(10))[0]);

        Refused.Not(a.Registration.ReturnReport("R1", "Thiếu số liệu", Organiser, OnTime.AddDays(6)));
        Assert.Equal(0, LateAt(a, OnTime.AddDays(10))[0]);
        Assert.Null(a.Registration.Progress()[0].Reached);
        Assert.Equal(new("Thiếu số liệu", Organiser, OnTime.AddDays(6)), a.Registration.Reports[1].Returned);

        Refused.Not(a.Registration.ReturnReport("R1", "Thiếu số liệu", Organiser, OnTime.AddDays(6)));
        Assert.Null(LateAt(a, OnTime.AddDays(10))[0]);
        Refused.Not(File(a, "R1", OnTime.AddDays(12)));
        Assert.Equal(12, LateAt(a, OnTime.AddDays(20))[0]);
    }

    [Fact]
    public void Sending_a_report_back_needs_a_reason_and_a_report()
    {
        var a = new ARegistration(RegistrationState.Confirmed);

        Refused.With(a.Registration.ReturnReport("R1", "x", Organiser, OnTime), "Registration.ReportNotFiled");
        Refused.Not(File(a, "R1", OnTime));
        Refused.With(a.Registration.ReturnReport("R1", "", Organiser, OnTime), "Registration.ReasonMissing");
        Refused.With(a.Registration.ReturnReport("R2", "x", Organiser, OnTime), "Registration.ReportNotFiled");
    }

    [Fact]
    public void A_report_that_can_still_come_is_not_known_and_never_came_once_it_cannot()
    {
        var a = new ARegistration(RegistrationState.Confirmed);
        Refused.Not(File(a, "R2", Vn(2024, 9, 2)));

        Assert.Equal([null, 2], LateAt(a, Vn(2024, 9, 10, 23, 59, 59)));
        Assert.Equal([LatenessMethod.Never, 2], LateAt(a, Vn(2024, 9, 11)));
        Assert.Equal(["R1", "R2"], a.Registration.Punctuality(a.Campaign, OnTime).Select(p => p.Report));
    }

    [Fact]
    public void Without_a_phase_a_report_never_came_once_its_day_is_over()
    {
        var a = WithoutPhase();

        Assert.Equal([null, null], LateAt(a, OnTime));
        Assert.Equal([LatenessMethod.Never, null], LateAt(a, Vn(2024, 2, 1)));
    }

    [Fact]
    public void Punctuality_feeds_the_lateness_criterion()
    {
        var a = new ARegistration(RegistrationState.Confirmed);
        Refused.Not(File(a, "R2", Vn(2024, 9, 2)));

        Assert.Equal(new Dictionary<string, decimal> { ["report2"] = 2 }, a.Registration.Lateness(a.Campaign, Vn(2024, 9, 3)).Numbers);
        Assert.Equal(
            CriterionInput.DaysLate(LatenessMethod.Never, 2).Numbers.OrderBy(n => n.Key),
            a.Registration.Lateness(a.Campaign, Vn(2024, 9, 11)).Numbers.OrderBy(n => n.Key));
    }

    [Fact]
    public void A_report_that_came_is_never_counted_as_one_that_did_not()
    {
        var a = WithoutPhase();
        Refused.Not(File(a, "R1", Vn(2060, 1, 1)));

        Assert.Equal(LatenessMethod.Never - 1, LateAt(a, Vn(2060, 1, 1))[0]);
    }

    private static ARegistration WithoutPhase()
    {
        var schedule = Schedule() with { Phases = [.. Schedule().Phases.Where(p => p.Phase != CampaignPhase.ProgressReports)] };
        return new(RegistrationState.Confirmed, campaign: Open(Plan() with { Schedule = schedule }));
    }

    private static int?[] LateAt(ARegistration a, DateTimeOffset now) =>
        [.. a.Registration.Punctuality(a.Campaign, now).Select(p => p.DaysLate)];

    private static ErrorOr<ProgressReport> File(ARegistration a, string report, DateTimeOffset now, IReadOnlyList<ReportedValue>? values = null) =>
        a.Registration.FileReport(a.Campaign, a.Registrant, report, values ?? [], "Đạt tiến độ", Officer, now);
}
