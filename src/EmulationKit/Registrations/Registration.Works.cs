using EmulationKit.Scoring;

namespace EmulationKit.Registrations;

public sealed partial class Registration
{
    /// <summary>Adds a work to a registration that is not sent. Refused: <c>Registration.CannotReviseWhile…</c>,
    /// <c>Work.NameMissing</c>, <c>Work.ValueOutOfRange</c>, <c>Work.DatesMissing</c>, <c>Work.DatesReversed</c>.</summary>
    /// <param name="plan">What it is planned to be.</param>
    public ErrorOr<WorkId> PlanWork(WorkPlan plan)
    {
        Guard.Against.Null(plan);
        return WhenEditable(plan).Then(sound =>
        {
            var work = new CommemorativeWork(WorkId.New(), sound);
            works.Add(work);
            return work.Id;
        });
    }

    /// <summary>Changes the plan of a work in a registration that is not sent. Refused: as for
    /// <see cref="PlanWork"/>, and <c>Registration.WorkUnknown</c>.</summary>
    /// <param name="id">The work.</param>
    /// <param name="plan">What it is planned to be.</param>
    public ErrorOr<Success> RevisePlan(WorkId id, WorkPlan plan)
    {
        Guard.Against.Null(plan);
        return WhenEditable(plan).Then(sound => Change(id, work => work with { Plan = sound }));
    }

    /// <summary>Takes a work that is not begun out of a registration that is not sent. Refused:
    /// <c>Registration.CannotReviseWhile…</c>, <c>Registration.WorkUnknown</c>, <c>Work.CannotDropWhile…</c>; a work
    /// that is begun is abandoned instead.</summary>
    /// <param name="id">The work.</param>
    public ErrorOr<Success> DropWork(WorkId id) =>
        !IsEditable ? RegistrationErrors.NotPossible("Revise", new("sửa", "changed"), State)
        : works.Find(work => work.Id == id) is not { } found ? RegistrationErrors.WorkUnknown
        : found.Status != WorkStatus.Planned ? DomainError.Conflict($"Work.CannotDropWhile{found.Status}",
            "The work has been begun; abandon it with a reason instead of dropping it.",
            "Công trình, phần việc đã bắt đầu; hãy ghi nhận dừng thực hiện kèm lý do thay vì xóa.", "work")
        : Dropped(found);

    /// <summary>Records that a work was begun. Refused: <c>Registration.CannotWorkWhile…</c> for a draft or a withdrawn
    /// registration, <c>Registration.WorkUnknown</c>, <c>Work.CannotStartWhile…</c>, <c>Work.DayInFuture</c>.</summary>
    /// <param name="id">The work.</param>
    /// <param name="day">The day it was begun.</param>
    /// <param name="today">Today in the campaign's time zone.</param>
    public ErrorOr<Success> StartWork(WorkId id, DateOnly day, DateOnly today) => Carry(id, work => work.Start(day, today));

    /// <summary>Records how far a work is. Refused: <c>Registration.CannotWorkWhile…</c>,
    /// <c>Registration.WorkUnknown</c>, <c>Work.CannotReportWhile…</c>, <c>Work.DayInFuture</c>,
    /// <c>Work.DayBeforeLast</c>, <c>Work.PercentOutOfRange</c>.</summary>
    /// <param name="id">The work.</param>
    /// <param name="progress">How far it was on a day.</param>
    /// <param name="today">Today in the campaign's time zone.</param>
    public ErrorOr<Success> ReportWork(WorkId id, WorkProgress progress, DateOnly today)
    {
        Guard.Against.Null(progress);
        return Carry(id, work => work.Report(progress, today));
    }

    /// <summary>Records that a work was finished; its progress is then 100. Refused:
    /// <c>Registration.CannotWorkWhile…</c>, <c>Registration.WorkUnknown</c>, <c>Work.CannotFinishWhile…</c>,
    /// <c>Work.DayInFuture</c>, <c>Work.DayBeforeLast</c>.</summary>
    /// <param name="id">The work.</param>
    /// <param name="day">The day it was finished.</param>
    /// <param name="today">Today in the campaign's time zone.</param>
    public ErrorOr<Success> FinishWork(WorkId id, DateOnly day, DateOnly today) => Carry(id, work => work.Finish(day, today));

    /// <summary>Records that a work was given up. Refused: <c>Registration.CannotWorkWhile…</c>,
    /// <c>Registration.WorkUnknown</c>, <c>Work.CannotAbandonWhile…</c>, <c>Work.ReasonMissing</c>,
    /// <c>Work.DayInFuture</c>, <c>Work.DayBeforeLast</c>.</summary>
    /// <param name="id">The work.</param>
    /// <param name="reason">Why.</param>
    /// <param name="day">When.</param>
    /// <param name="today">Today in the campaign's time zone.</param>
    public ErrorOr<Success> AbandonWork(WorkId id, string reason, DateOnly day, DateOnly today) =>
        Carry(id, work => work.Abandon(reason, day, today));

    /// <summary>Adds a photo to a work. Refused: <c>Registration.CannotWorkWhile…</c>,
    /// <c>Registration.WorkUnknown</c>, <c>Work.PhotoTwice</c>, <c>Work.CaptionMissing</c>.</summary>
    /// <param name="id">The work.</param>
    /// <param name="photo">The photo.</param>
    public ErrorOr<Success> AddPhoto(WorkId id, WorkPhoto photo)
    {
        Guard.Against.Null(photo);
        return Carry(id, work => work.Add(photo));
    }

    /// <summary>Records the consent to publish a photo, or takes it back; that is possible in every state. Refused:
    /// <c>Registration.WorkUnknown</c>, <c>Work.PhotoUnknown</c>, <c>Work.ConsentByMissing</c>.</summary>
    /// <param name="id">The work.</param>
    /// <param name="evidence">The stored photo.</param>
    /// <param name="consent">The consent, or nothing if it is taken back.</param>
    public ErrorOr<Success> RecordConsent(WorkId id, EvidenceId evidence, WorkPhotoConsent? consent) =>
        Change(id, work => work.Consent(evidence, consent));

    private ErrorOr<WorkPlan> WhenEditable(WorkPlan plan)
    {
        if (!IsEditable)
        {
            return RegistrationErrors.NotPossible("Revise", new("sửa", "changed"), State);
        }

        var problems = new Problems();
        problems.AddRange(plan.Check());
        return problems.OrElse(() => plan);
    }

    private ErrorOr<Success> Carry(WorkId id, Func<CommemorativeWork, ErrorOr<CommemorativeWork>> step) =>
        State is RegistrationState.Draft or RegistrationState.Withdrawn
            ? RegistrationErrors.NotPossible("Work", new("ghi nhận tiến độ công trình", "carried out"), State)
            : Change(id, step);

    private ErrorOr<Success> Change(WorkId id, Func<CommemorativeWork, ErrorOr<CommemorativeWork>> step)
    {
        var index = works.FindIndex(work => work.Id == id);
        if (index < 0)
        {
            return RegistrationErrors.WorkUnknown;
        }

        return step(works[index]).Then(changed =>
        {
            works[index] = changed;
            return Result.Success;
        });
    }

    private Success Dropped(CommemorativeWork work)
    {
        works.Remove(work);
        return Result.Success;
    }
}
