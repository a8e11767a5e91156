namespace EmulationKit.Campaigns;

/// <summary>A digest's lines in words.</summary>
internal static class DigestWords
{
    public static LocalizedText Of(DigestLine line)
    {
        var (vi, en) = (Task(line.Task), Time(line.DaysLeft));
        var place = line.Unit is null ? "" : $" ({line.Unit})";
        return new(
            $"{vi.In("vi")}{place}: {en.In("vi")}. {line.Campaign.In("vi")}",
            $"{vi.In("en")}{place}: {en.In("en")}. {line.Campaign.In("en")}");
    }

    private static LocalizedText Task(DueTask task) => task.Kind switch
    {
        DueTaskKind.Register => new("Gửi đăng ký thi đua", "Send the registration"),
        DueTaskKind.SupplementRegistration => new("Bổ sung đăng ký bị trả lại", "Supplement the returned registration"),
        DueTaskKind.FileReport => new($"Nộp báo cáo tiến độ {task.Report}", $"File progress report {task.Report}"),
        DueTaskKind.SelfScore => new("Tự chấm điểm và gửi bảng điểm", "Score yourselves and submit the sheet"),
        DueTaskKind.SupplementSheet => new("Bổ sung bảng điểm bị trả lại", "Supplement the returned score sheet"),
        DueTaskKind.CrossCheck => new($"Chấm chéo {task.Count} bảng điểm", $"Cross-check {task.Count} score sheets"),
        DueTaskKind.ConfirmRegistrations => new($"Xác nhận {task.Count} đăng ký", $"Confirm {task.Count} registrations"),
        DueTaskKind.Appraise => new($"Thẩm định {task.Count} bảng điểm", $"Appraise {task.Count} score sheets"),
        DueTaskKind.ConfirmBlocVotes => new($"Xác nhận kết quả suy tôn của {task.Count} khối, cụm", $"Confirm the nomination votes of {task.Count} blocs"),
        DueTaskKind.CheckNominations => new($"Xem xét {task.Count} hồ sơ đề nghị khen thưởng", $"Look through {task.Count} nominations"),
        DueTaskKind.AnswerComments => new($"Trả lời {task.Count} góp ý, kiến nghị", $"Answer {task.Count} comments and complaints"),
        _ => new($"Cho điểm {task.Count} tiêu chí", $"Give {task.Count} marks"),
    };

    private static LocalizedText Time(int? days) => days switch
    {
        null => new("chưa có hạn", "no last day set"),
        < 0 => new($"đã quá hạn {-days} ngày", $"{-days} days late"),
        0 => new("hết hạn hôm nay", "due today"),
        _ => new($"còn {days} ngày", $"{days} days left"),
    };
}
