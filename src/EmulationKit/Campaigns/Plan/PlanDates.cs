namespace EmulationKit.Campaigns;

/// <summary>Dates of a plan that contradict each other.</summary>
internal static class PlanDates
{
    // Who comes later may begin while the one before still runs, but neither begin nor end before it does.
    private static readonly CampaignPhase[][] Orders =
    [
        [CampaignPhase.Registration, CampaignPhase.SelfScoring, CampaignPhase.CrossCheck, CampaignPhase.Appraisal, CampaignPhase.Council, CampaignPhase.Ceremony],
        [CampaignPhase.Registration, CampaignPhase.ProgressReports],
        [CampaignPhase.SelfScoring, CampaignPhase.PublicComment, CampaignPhase.Ceremony],
    ];

    public static void Check(Problems problems, CampaignPlan plan)
    {
        if (plan.Period.IsReversed)
        {
            problems.Add("Period.Reversed", "period",
                $"The period begins on {DayText.En(plan.Period.From)} and ends before that, on {DayText.En(plan.Period.To)}; swap or mend the days.",
                $"Thời gian thi đua bắt đầu {DayText.Vi(plan.Period.From)} nhưng kết thúc trước đó, {DayText.Vi(plan.Period.To)}; hãy đổi chỗ hoặc sửa ngày.");
        }

        if (plan.LaunchDay > plan.Period.To)
        {
            problems.Add("Period.OverBeforeLaunch", "period/to",
                $"The period ends on {DayText.En(plan.Period.To)}, before the launch on {DayText.En(plan.LaunchDay)}; mend one of them.",
                $"Thời gian thi đua kết thúc {DayText.Vi(plan.Period.To)}, trước ngày phát động {DayText.Vi(plan.LaunchDay)}; hãy sửa một trong hai.");
        }

        for (var i = 0; i < plan.Schedule.Phases.Count; i++)
        {
            CheckPhase(problems, plan, plan.Schedule.Phases[i].Phase, $"schedule/phases/{i}");
        }

        CheckOrder(problems, plan.Schedule);
        for (var i = 0; i < plan.Schedule.Reports.Count; i++)
        {
            CheckReport(problems, plan, plan.Schedule.Reports[i], $"schedule/reports/{i}/due");
        }
    }

    /// <summary>Reports phases that come before one that they follow.</summary>
    public static void CheckOrder(Problems problems, CampaignSchedule schedule)
    {
        var reported = new HashSet<(CampaignPhase, CampaignPhase)>();
        foreach (var order in Orders)
        {
            var dated = order.Where(schedule.IsDated).ToArray();
            for (var i = 1; i < dated.Length; i++)
            {
                var (earlier, later) = (schedule.DaysOf(dated[i - 1]), schedule.DaysOf(dated[i]));
                if ((later.From < earlier.From || later.To < earlier.To) && reported.Add((dated[i - 1], dated[i])))
                {
                    problems.Add("Schedule.PhaseOutOfOrder", $"schedule/phases/{schedule.IndexOf(dated[i])}",
                        $"The phase {PhaseText.En(dated[i])} ({later}) must neither begin nor end before {PhaseText.En(dated[i - 1])} ({earlier}) does; move one of them.",
                        $"Giai đoạn {PhaseText.Vi(dated[i])} ({PhaseText.Days(later)}) không được bắt đầu hoặc kết thúc trước giai đoạn {PhaseText.Vi(dated[i - 1])} ({PhaseText.Days(earlier)}); hãy dời một trong hai.");
                }
            }
        }
    }

    private static void CheckPhase(Problems problems, CampaignPlan plan, CampaignPhase phase, string path)
    {
        var days = plan.Schedule.DaysOf(phase);
        if (days.From is null || days.To is null)
        {
            problems.Add("Schedule.PhaseWithoutDates", path,
                $"The phase {PhaseText.En(phase)} needs its first and its last day; give both, or leave the phase out.",
                $"Giai đoạn {PhaseText.Vi(phase)} cần có ngày bắt đầu và ngày kết thúc; hãy ghi đủ hoặc bỏ giai đoạn này.");
        }

        if (days.IsReversed)
        {
            problems.Add("Schedule.PhaseReversed", path, $"The phase {PhaseText.En(phase)} ends before it begins ({days}); swap or mend the days.",
                $"Giai đoạn {PhaseText.Vi(phase)} kết thúc trước khi bắt đầu ({PhaseText.Days(days)}); hãy đổi chỗ hoặc sửa ngày.");
        }

        if (days.From < plan.LaunchDay)
        {
            problems.Add("Schedule.PhaseBeforeLaunch", path,
                $"The phase {PhaseText.En(phase)} begins on {DayText.En(days.From)}, before the launch on {DayText.En(plan.LaunchDay)}; let it begin later or set the day of the launch.",
                $"Giai đoạn {PhaseText.Vi(phase)} bắt đầu {DayText.Vi(days.From)}, trước ngày phát động {DayText.Vi(plan.LaunchDay)}; hãy dời giai đoạn hoặc sửa ngày phát động.");
        }
    }

    private static void CheckReport(Problems problems, CampaignPlan plan, ReportDue report, string path)
    {
        var open = plan.Schedule.IsDated(CampaignPhase.ProgressReports)
            ? plan.Schedule.DaysOf(CampaignPhase.ProgressReports)
            : new DateRange(plan.LaunchDay, LastDay(plan));
        if (!open.IsReversed && !open.Contains(report.Due))
        {
            problems.Add("Schedule.ReportOutside", path,
                $"The report '{report.Code}' is due on {DayText.En(report.Due)}, when no report can be filed ({open}); move it or the phase.",
                $"Báo cáo '{report.Code}' đến hạn {DayText.Vi(report.Due)}, ngoài thời gian nhận báo cáo ({PhaseText.Days(open)}); hãy dời hạn hoặc giai đoạn.");
        }
    }

    /// <summary>The last day on which anything of the campaign happens; none if the period has no end.</summary>
    private static DateOnly? LastDay(CampaignPlan plan) =>
        plan.Period.To is not { } end ? null
            : plan.Schedule.Phases.Select(p => plan.Schedule.DaysOf(p.Phase).To ?? end).Append(end).Max();
}
