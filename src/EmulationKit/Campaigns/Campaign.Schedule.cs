using EmulationKit.Access;

namespace EmulationKit.Campaigns;

public sealed partial class Campaign
{
    /// <summary>Whether something may be done now: the campaign is launched or closed, and today, in its time zone,
    /// is one of the phase's days, the first and the last included.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="now">The moment.</param>
    public bool IsOpen(CampaignPhase phase, DateTimeOffset now) => IsRunning && Plan.Schedule.IsOpen(phase, DayOf(now));

    /// <summary>Whether criteria and ranking are fixed: self-scoring is over, extensions considered; in a campaign
    /// without self-scoring, the period is.</summary>
    /// <param name="now">The moment.</param>
    public bool CriteriaAreFixed(DateTimeOffset now) =>
        Plan.Schedule.IsDated(CampaignPhase.SelfScoring)
            ? Plan.Schedule.IsOver(CampaignPhase.SelfScoring, DayOf(now))
            : DayOf(now) > Plan.Period.To;

    /// <summary>How many days late a progress report came; 0 if it was on time. Refused:
    /// <c>Campaign.ReportUnknown</c>.</summary>
    /// <param name="report">The code of the report due.</param>
    /// <param name="receivedAt">When it came.</param>
    public ErrorOr<int> DaysLate(string report, DateTimeOffset receivedAt) =>
        Plan.Schedule.Reports.FirstOrDefault(due => due.Code == report) is { } found
            ? found.DaysLate(receivedAt, Zone)
            : CampaignErrors.ReportUnknown(report, Plan.Schedule.Reports.Select(due => due.Code));

    /// <summary>
    /// Makes a phase longer; a phase that is over opens again. The change is logged. Refused:
    /// <c>Campaign.NotRunning</c>, <c>Campaign.ReasonMissing</c>, <c>Schedule.PhaseNotScheduled</c>,
    /// <c>Schedule.NotLonger</c>, <c>Schedule.InThePast</c>, <c>Schedule.PhaseOutOfOrder</c>.
    /// </summary>
    /// <param name="phase">The phase.</param>
    /// <param name="lastDay">Its new last day: later than now set, and not in the past.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who extends it.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Extend(CampaignPhase phase, DateOnly lastDay, string reason, ActorId by, DateTimeOffset now)
    {
        if (!Plan.Schedule.IsDated(phase))
        {
            return IsRunning ? CampaignErrors.PhaseNotScheduled(phase) : CampaignErrors.NotRunning(State);
        }

        var before = Plan.Schedule.DaysOf(phase);
        var problems = new Problems();
        if (lastDay <= before.To)
        {
            problems.Add("Schedule.NotLonger", "lastDay",
                $"The phase {PhaseText.En(phase)} already ends on {DayText.En(before.To)}; give a later day.",
                $"Giai đoạn {PhaseText.Vi(phase)} vốn kết thúc {DayText.Vi(before.To)}; hãy chọn ngày muộn hơn.");
        }

        return Reschedule(problems, new(phase, before, before with { To = lastDay }, reason, by, now));
    }

    /// <summary>
    /// Sets the days of a phase that the plan left open, such as the council's, after launch. The change is logged.
    /// Refused: <c>Campaign.NotRunning</c>, <c>Campaign.ReasonMissing</c>, <c>Schedule.PhaseAlreadyScheduled</c>,
    /// <c>Schedule.PhaseReversed</c>, <c>Schedule.InThePast</c>, <c>Schedule.PhaseOutOfOrder</c>.
    /// </summary>
    /// <param name="phase">The phase.</param>
    /// <param name="from">Its first day.</param>
    /// <param name="to">Its last day, not in the past.</param>
    /// <param name="reason">Why, such as the document that sets it.</param>
    /// <param name="by">Who sets it.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> SchedulePhase(
        CampaignPhase phase, DateOnly from, DateOnly to, string reason, ActorId by, DateTimeOffset now)
    {
        if (Plan.Schedule.IsDated(phase))
        {
            return IsRunning ? CampaignErrors.PhaseAlreadyScheduled(phase) : CampaignErrors.NotRunning(State);
        }

        var problems = new Problems();
        if (to < from)
        {
            problems.Add("Schedule.PhaseReversed", "to", $"The phase {PhaseText.En(phase)} would end before it begins; swap or mend the days.",
                $"Giai đoạn {PhaseText.Vi(phase)} kết thúc trước khi bắt đầu; hãy đổi chỗ hoặc sửa ngày.");
        }

        return Reschedule(problems, new(phase, null, new(from, to), reason, by, now));
    }

    private ErrorOr<Success> Reschedule(Problems problems, PhaseChange change)
    {
        if (!IsRunning)
        {
            return CampaignErrors.NotRunning(State);
        }

        if (string.IsNullOrWhiteSpace(change.Reason))
        {
            problems.AddRange([CampaignErrors.ReasonMissing]);
        }

        if (change.After.To < DayOf(change.At))
        {
            problems.Add("Schedule.InThePast", "lastDay", $"{DayText.En(change.After.To)} has passed; give today or a later day.",
                $"Ngày {DayText.Vi(change.After.To)} đã qua; hãy chọn hôm nay hoặc ngày sau.");
        }

        var changed = Plan.Schedule with { Changes = [.. Plan.Schedule.Changes, change] };
        if (!change.After.IsReversed)
        {
            PlanDates.CheckOrder(problems, changed);
        }

        return problems.OrElse(() =>
        {
            Plan = Plan with { Schedule = changed };
            return Result.Success;
        });
    }
}
