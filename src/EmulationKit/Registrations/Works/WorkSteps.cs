using EmulationKit.Scoring;

namespace EmulationKit.Registrations;

/// <summary>The steps of a work's life, each giving the work as it is after it.</summary>
internal static class WorkSteps
{
    public static ErrorOr<CommemorativeWork> Start(this CommemorativeWork work, DateOnly day, DateOnly today)
    {
        var problems = InStatus(work, "Start", WorkStatus.Planned);
        NotInFuture(problems, day, today);
        return problems.OrElse(() => work with { StartedOn = day });
    }

    public static ErrorOr<CommemorativeWork> Report(this CommemorativeWork work, WorkProgress progress, DateOnly today)
    {
        var problems = InStatus(work, "Report", WorkStatus.UnderWay);
        NotInFuture(problems, progress.Day, today);
        NotBeforeLast(problems, work, progress.Day);
        if (progress.Percent is < 0 or > 100)
        {
            problems.Add("Work.PercentOutOfRange", "percent", $"{progress.Percent} is not a percentage of progress; use 0 to 100.",
                $"{progress.Percent} không phải tỷ lệ tiến độ; hãy nhập từ 0 đến 100.");
        }

        return problems.OrElse(() => work with { Progress = [.. work.Progress, progress] });
    }

    public static ErrorOr<CommemorativeWork> Finish(this CommemorativeWork work, DateOnly day, DateOnly today)
    {
        var problems = InStatus(work, "Finish", WorkStatus.UnderWay);
        NotInFuture(problems, day, today);
        NotBeforeLast(problems, work, day);
        return problems.OrElse(() => work with { FinishedOn = day, Progress = [.. work.Progress, new(day, 100)] });
    }

    public static ErrorOr<CommemorativeWork> Abandon(this CommemorativeWork work, string reason, DateOnly day, DateOnly today)
    {
        var problems = InStatus(work, "Abandon", WorkStatus.Planned, WorkStatus.UnderWay);
        NotInFuture(problems, day, today);
        NotBeforeLast(problems, work, day);
        if (string.IsNullOrWhiteSpace(reason))
        {
            problems.Add("Work.ReasonMissing", "reason", "Say why the work is given up.", "Hãy nêu lý do không thực hiện công trình, phần việc.");
        }

        return problems.OrElse(() => work with { Abandonment = new(day, reason) });
    }

    public static ErrorOr<CommemorativeWork> Add(this CommemorativeWork work, WorkPhoto photo)
    {
        var problems = new Problems();
        if (work.Photos.Any(known => known.Evidence == photo.Evidence))
        {
            problems.Add("Work.PhotoTwice", "evidence", "The work has this photo already.", "Công trình, phần việc đã có ảnh này.");
        }

        if (string.IsNullOrWhiteSpace(photo.Caption.In(LocalizedText.DefaultLanguage)))
        {
            problems.Add("Work.CaptionMissing", "caption", "Say what the photo shows, for those who cannot see it.", "Hãy ghi chú thích ảnh để người không xem được ảnh vẫn hiểu.");
        }

        return problems.OrElse(() => work with { Photos = [.. work.Photos, photo] });
    }

    public static ErrorOr<CommemorativeWork> Consent(this CommemorativeWork work, EvidenceId evidence, WorkPhotoConsent? consent)
    {
        var problems = new Problems();
        if (work.Photos.All(photo => photo.Evidence != evidence))
        {
            return DomainError.NotFound("Work.PhotoUnknown", "The work has no such photo.", "Công trình, phần việc không có ảnh này.", "evidence");
        }

        if (consent is not null && string.IsNullOrWhiteSpace(consent.GivenBy))
        {
            problems.Add("Work.ConsentByMissing", "givenBy", "Say who consented to the photo.", "Hãy ghi rõ người đồng ý cho đăng ảnh.");
        }

        return problems.OrElse(() => work with
        {
            Photos = [.. work.Photos.Select(photo => photo.Evidence == evidence ? photo with { Consent = consent } : photo)],
        });
    }

    private static Problems InStatus(CommemorativeWork work, string command, params ReadOnlySpan<WorkStatus> allowed)
    {
        var problems = new Problems();
        if (!allowed.Contains(work.Status))
        {
            problems.AddRange([DomainError.Conflict($"Work.Cannot{command}While{work.Status}",
                $"This cannot be done while the work is {StatusEn(work.Status)}.",
                $"Không thực hiện được khi công trình, phần việc {StatusVi(work.Status)}.", "status")]);
        }

        return problems;
    }

    private static void NotInFuture(Problems problems, DateOnly day, DateOnly today)
    {
        if (day > today)
        {
            problems.Add("Work.DayInFuture", "day", "The day is still to come; give today or an earlier day.", "Ngày này chưa đến; hãy chọn hôm nay hoặc ngày trước đó.");
        }
    }

    private static void NotBeforeLast(Problems problems, CommemorativeWork work, DateOnly day)
    {
        if (day < work.StartedOn || (work.Progress.Count > 0 && day < work.Progress[^1].Day))
        {
            problems.Add("Work.DayBeforeLast", "day", "The day lies before the start of the work or its latest report; mend the day.",
                "Ngày này trước ngày bắt đầu hoặc trước lần báo cáo gần nhất; hãy sửa ngày.");
        }
    }

    private static string StatusEn(WorkStatus status) => status switch
    {
        WorkStatus.Planned => "not begun",
        WorkStatus.UnderWay => "under way",
        WorkStatus.Finished => "finished",
        _ => "given up",
    };

    private static string StatusVi(WorkStatus status) => status switch
    {
        WorkStatus.Planned => "chưa bắt đầu",
        WorkStatus.UnderWay => "đang thực hiện",
        WorkStatus.Finished => "đã hoàn thành",
        _ => "đã dừng",
    };
}
