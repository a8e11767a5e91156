namespace EmulationKit.Campaigns;

/// <summary>What must be right of a plan even in a draft, apart from dates that contradict each other.</summary>
internal static class PlanChecks
{
    // Room on both sides for shifting whole years, and far from the ends of the calendar.
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    public static void Check(Problems problems, CampaignPlan plan)
    {
        if (IsBlank(plan.Name))
        {
            problems.Add("Campaign.NameMissing", "name", "The campaign has no name; give one in Vietnamese.", "Phong trào chưa có tên; hãy đặt tên bằng tiếng Việt.");
        }

        problems.AddRange(CampaignTimeZone.Of(plan.TimeZone).ErrorsOrEmptyList);
        for (var i = 0; i < plan.Kinds.Count; i++)
        {
            plan.Kinds[i].Check(problems, $"kinds/{i}");
        }

        Codes.CheckUnique(problems, plan.Kinds.Select((kind, i) => ($"kinds/{i}/code", kind.Code)));
        for (var i = 0; i < plan.Occasions.Count; i++)
        {
            plan.Occasions[i].Check(problems, $"occasions/{i}");
        }

        CheckSchedule(problems, plan.Schedule);
        foreach (var (path, day) in Dates(plan).Where(d => d.Day?.Year is < FirstYear or > LastYear))
        {
            problems.Add("Campaign.DateOutOfRange", path, $"{DayText.En(day)} is not a date of a campaign; use a year of {FirstYear} to {LastYear}.",
                $"{DayText.Vi(day)} không phải ngày hợp lệ của phong trào; dùng năm từ {FirstYear} đến {LastYear}.");
        }
    }

    public static bool IsBlank(LocalizedText? text) => string.IsNullOrWhiteSpace(text?.In(LocalizedText.DefaultLanguage));

    private static void CheckSchedule(Problems problems, CampaignSchedule schedule)
    {
        for (var i = 0; i < schedule.Phases.Count; i++)
        {
            var phase = schedule.Phases[i].Phase;
            if (schedule.Phases.Take(i).Any(p => p.Phase == phase))
            {
                problems.Add("Schedule.PhaseTwice", $"schedule/phases/{i}", $"The phase {PhaseText.En(phase)} stands twice in the schedule; leave one.",
                    $"Giai đoạn {PhaseText.Vi(phase)} có hai lần trong lịch; hãy giữ lại một.");
            }
        }

        for (var i = 0; i < schedule.Reports.Count; i++)
        {
            Codes.Check(problems, $"schedule/reports/{i}/code", schedule.Reports[i].Code);
        }

        Codes.CheckUnique(problems, schedule.Reports.Select((report, i) => ($"schedule/reports/{i}/code", report.Code)));
    }

    private static IEnumerable<(string Path, DateOnly? Day)> Dates(CampaignPlan plan) =>
    [
        ("period/from", plan.Period.From),
        ("period/to", plan.Period.To),
        ("launchOn", plan.LaunchOn),
        ("document/date", plan.Document?.Date),
        .. plan.Schedule.Phases.Select((phase, i) => ($"schedule/phases/{i}/from", phase.From)),
        .. plan.Schedule.Phases.Select((phase, i) => ($"schedule/phases/{i}/to", phase.To)),
        .. plan.Schedule.Reports.Select((report, i) => ($"schedule/reports/{i}/due", (DateOnly?)report.Due)),
    ];
}
