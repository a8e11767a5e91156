using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using static EmulationKit.Tests.Campaigns.ACampaign;
using static EmulationKit.Tests.Registrations.ARegistration;

namespace EmulationKit.Tests.Registrations;

public sealed class CommemorativeWorkTests
{
    private static readonly DateOnly Today = Day(2024, 3, 1);

    [Fact]
    public void A_work_is_planned_begun_reported_on_and_finished()
    {
        var a = new ARegistration(RegistrationState.Confirmed);
        Assert.Equal((WorkStatus.Planned, 0), (a.WorkNow.Status, a.WorkNow.Percent));

        Refused.Not(a.Registration.StartWork(a.Work, Day(2023, 10, 5), Today));
        Refused.Not(a.Registration.ReportWork(a.Work, new(Day(2023, 12, 31), 40, "Xong mố cầu"), Today));
        Refused.Not(a.Registration.ReportWork(a.Work, new(Today, 35), Today));
        Assert.Equal((WorkStatus.UnderWay, 35), (a.WorkNow.Status, a.WorkNow.Percent));

        Refused.Not(a.Registration.FinishWork(a.Work, Today, Today));
        Assert.Equal((WorkStatus.Finished, 100, Day(2023, 10, 5), Today), (a.WorkNow.Status, a.WorkNow.Percent, a.WorkNow.StartedOn, a.WorkNow.FinishedOn));
        Assert.Equal(3, a.WorkNow.Progress.Count);
    }

    [Fact]
    public void Everything_wrong_with_a_planned_work_is_reported_at_once()
    {
        var registration = new ARegistration().Registration;

        Refused.At(registration.PlanWork(new(" ", -1, new(Day(2024, 2, 1), Day(2024, 1, 1)))),
            ("Work.NameMissing", "name"), ("Work.ValueOutOfRange", "valueInDong"), ("Work.DatesReversed", "days"));
        Refused.At(registration.PlanWork(Bridge() with { ValueInDong = 1_000_000_000_000_001, Days = new(Day(2024, 1, 1), null) }),
            ("Work.ValueOutOfRange", "valueInDong"), ("Work.DatesMissing", "days"));
        Refused.Not(registration.PlanWork(Bridge() with { ValueInDong = 0 }));
        Refused.Not(registration.PlanWork(Bridge() with { ValueInDong = 1_000_000_000_000_000 }));
        Assert.Equal(3, registration.Works.Count);
    }

    [Fact]
    public void Works_are_planned_changed_and_dropped_only_before_the_registration_is_sent()
    {
        var a = new ARegistration();
        Refused.Not(a.Registration.RevisePlan(a.Work, Bridge() with { ValueInDong = 5 }));
        Assert.Equal(5, a.WorkNow.Plan.ValueInDong);
        Refused.With(a.Registration.RevisePlan(a.Work, Bridge() with { ValueInDong = -5 }), "Work.ValueOutOfRange");
        Refused.With(a.Registration.RevisePlan(WorkId.New(), Bridge()), "Registration.WorkUnknown");
        Refused.With(a.Registration.DropWork(WorkId.New()), "Registration.WorkUnknown");

        foreach (var state in new[] { RegistrationState.Submitted, RegistrationState.Confirmed, RegistrationState.Withdrawn })
        {
            var b = new ARegistration(state);
            Refused.With(b.Registration.PlanWork(Bridge()), $"Registration.CannotReviseWhile{state}");
            Refused.With(b.Registration.RevisePlan(b.Work, Bridge()), $"Registration.CannotReviseWhile{state}");
            Refused.With(b.Registration.DropWork(b.Work), $"Registration.CannotReviseWhile{state}");
        }

        Refused.Not(a.Registration.DropWork(a.Work));
        Assert.Empty(a.Registration.Works);
    }

    [Fact]
    public void A_work_that_is_begun_is_abandoned_with_a_reason_and_not_dropped()
    {
        var a = new ARegistration(RegistrationState.Returned);
        Refused.Not(a.Registration.StartWork(a.Work, Today, Today));

        Refused.With(a.Registration.DropWork(a.Work), "Work.CannotDropWhileUnderWay");
        Refused.With(a.Registration.AbandonWork(a.Work, " ", Today, Today), "Work.ReasonMissing");
        Refused.Not(a.Registration.AbandonWork(a.Work, "Không còn kinh phí", Today, Today));
        Assert.Equal((WorkStatus.Abandoned, new WorkAbandonment(Today, "Không còn kinh phí")), (a.WorkNow.Status, a.WorkNow.Abandonment));
    }

    [Theory]
    [InlineData(RegistrationState.Draft)]
    [InlineData(RegistrationState.Withdrawn)]
    public void Nothing_is_carried_out_under_a_registration_that_is_not_sent(RegistrationState state)
    {
        var a = new ARegistration(state);
        var code = $"Registration.CannotWorkWhile{state}";

        Refused.With(a.Registration.StartWork(a.Work, Today, Today), code);
        Refused.With(a.Registration.ReportWork(a.Work, new(Today, 1), Today), code);
        Refused.With(a.Registration.FinishWork(a.Work, Today, Today), code);
        Refused.With(a.Registration.AbandonWork(a.Work, "x", Today, Today), code);
        Refused.With(a.Registration.AddPhoto(a.Work, new(EvidenceId.New(), "x")), code);
    }

    [Theory]
    [InlineData(WorkStatus.Planned, "Report", "Finish")]
    [InlineData(WorkStatus.UnderWay, "Start")]
    [InlineData(WorkStatus.Finished, "Start", "Report", "Finish", "Abandon")]
    [InlineData(WorkStatus.Abandoned, "Start", "Report", "Finish", "Abandon")]
    public void Every_step_that_the_status_does_not_allow_has_its_own_code(WorkStatus status, params string[] commands)
    {
        var a = new ARegistration(RegistrationState.Confirmed);
        if (status is WorkStatus.UnderWay or WorkStatus.Finished)
        {
            Refused.Not(a.Registration.StartWork(a.Work, Today, Today));
        }

        if (status == WorkStatus.Finished)
        {
            Refused.Not(a.Registration.FinishWork(a.Work, Today, Today));
        }

        if (status == WorkStatus.Abandoned)
        {
            Refused.Not(a.Registration.AbandonWork(a.Work, "x", Today, Today));
        }

        Assert.All(commands, command => Refused.With(Do(a, command), $"Work.Cannot{command}While{status}"));
        Assert.Equal(status, a.WorkNow.Status);
    }

    [Fact]
    public void Days_lie_neither_in_the_future_nor_before_what_was_recorded()
    {
        var a = new ARegistration(RegistrationState.Confirmed);
        var tomorrow = Today.AddDays(1);

        Refused.With(a.Registration.StartWork(a.Work, tomorrow, Today), "Work.DayInFuture");
        Refused.Not(a.Registration.StartWork(a.Work, Day(2024, 1, 10), Today));
        Refused.With(a.Registration.ReportWork(a.Work, new(Day(2024, 1, 9), 10), Today), "Work.DayBeforeLast");
        Refused.Not(a.Registration.ReportWork(a.Work, new(Day(2024, 2, 10), 10), Today));
        Refused.With(a.Registration.ReportWork(a.Work, new(Day(2024, 2, 9), 10), Today), "Work.DayBeforeLast");
        Refused.With(a.Registration.ReportWork(a.Work, new(tomorrow, 101), Today), "Work.DayInFuture", "Work.PercentOutOfRange");
        Refused.With(a.Registration.ReportWork(a.Work, new(Today, -1), Today), "Work.PercentOutOfRange");
        Refused.With(a.Registration.FinishWork(a.Work, Day(2024, 2, 9), Today), "Work.DayBeforeLast");
        Refused.With(a.Registration.FinishWork(a.Work, tomorrow, Today), "Work.DayInFuture");
        Refused.With(a.Registration.AbandonWork(a.Work, "x", Day(2024, 2, 9), Today), "Work.DayBeforeLast");
        Refused.With(a.Registration.AbandonWork(a.Work, "x", tomorrow, Today), "Work.DayInFuture");
        Refused.With(a.Registration.StartWork(WorkId.New(), Today, Today), "Registration.WorkUnknown");
    }

    [Fact]
    public void A_photo_is_public_only_with_consent_which_can_be_taken_back()
    {
        var a = new ARegistration(RegistrationState.Confirmed);
        var photo = EvidenceId.New();
        Refused.Not(a.Registration.AddPhoto(a.Work, new(photo, "Khánh thành cầu")));
        Assert.Empty(a.WorkNow.PublicPhotos);

        Refused.Not(a.Registration.RecordConsent(a.Work, photo, new("Trưởng xóm Nà Roác", Today)));
        Assert.Equal(photo, Assert.Single(a.WorkNow.PublicPhotos).Evidence);

        Refused.Not(a.Registration.Withdraw(a.Campaign, Officer, InPhase));
        Refused.Not(a.Registration.RecordConsent(a.Work, photo, null));
        Assert.Empty(a.WorkNow.PublicPhotos);
        Assert.Single(a.WorkNow.Photos);
    }

    [Fact]
    public void What_is_wrong_with_a_photo_or_a_consent_is_refused()
    {
        var a = new ARegistration(RegistrationState.Confirmed);
        var photo = EvidenceId.New();
        Refused.Not(a.Registration.AddPhoto(a.Work, new(photo, "Khánh thành cầu")));

        Refused.With(a.Registration.AddPhoto(a.Work, new(photo, " ")), "Work.PhotoTwice", "Work.CaptionMissing");
        Refused.With(a.Registration.AddPhoto(WorkId.New(), new(photo, "x")), "Registration.WorkUnknown");
        Refused.With(a.Registration.RecordConsent(a.Work, EvidenceId.New(), null), "Work.PhotoUnknown");
        Refused.With(a.Registration.RecordConsent(a.Work, photo, new(" ", Today)), "Work.ConsentByMissing");
    }

    private static ErrorOr<Success> Do(ARegistration a, string command) => command switch
    {
        "Start" => a.Registration.StartWork(a.Work, Today, Today),
        "Report" => a.Registration.ReportWork(a.Work, new(Today, 50), Today),
        "Finish" => a.Registration.FinishWork(a.Work, Today, Today),
        _ => a.Registration.AbandonWork(a.Work, "x", Today, Today),
    };
}
