using EmulationKit.Campaigns;

namespace EmulationKit.Registrations;

internal static class RegistrationErrors
{
    public static Error CampaignNotRunning => DomainError.Conflict("Registration.CampaignNotRunning",
        "The campaign is not launched, or it is over; there is nothing to register for.",
        "Phong trào chưa phát động hoặc đã tổng kết, hủy bỏ; không thể đăng ký.", "campaign");

    public static Error SelfConfirmation => DomainError.Forbidden("Registration.SelfConfirmation",
        "Who submitted a registration cannot confirm it; let another officer do so.",
        "Người gửi đăng ký không được tự xác nhận; hãy để cán bộ khác xác nhận.", "by");

    public static Error ReasonMissing => DomainError.Validation("Registration.ReasonMissing",
        "Give the reason; the participant reads it.", "Cần nêu lý do để đối tượng đăng ký biết.", "reason");

    public static Error WithdrawalOver => DomainError.Conflict("Registration.WithdrawalOver",
        "Self-scoring has closed and results are being compared, so withdrawing is no longer possible.",
        "Đã hết thời gian tự chấm điểm, kết quả đang được so sánh nên không thể rút đăng ký.", "state");

    public static Error ReportsNotOpen(DateRange days) => DomainError.Conflict("Registration.ReportsNotOpen",
        $"No progress report can be filed now; the phase runs {days}.",
        $"Hiện không nhận báo cáo tiến độ; thời gian nhận: {PhaseText.Days(days)}.", "phase");

    public static Error ReportNotFiled(string report) => DomainError.NotFound("Registration.ReportNotFiled",
        $"No report '{report}' is there to send back.", $"Không có báo cáo '{report}' để trả lại.", "report");

    public static Error WorkUnknown => DomainError.NotFound("Registration.WorkUnknown",
        "The registration has no such work.", "Đăng ký không có công trình, phần việc này.", "work");

    public static Error PhaseNotOpen(DateRange days) => days is { From: null, To: null }
        ? DomainError.Conflict("Registration.PhaseNotOpen",
            "Registration is not open; the campaign has not set its days.",
            "Chưa mở đăng ký; phong trào chưa ấn định thời gian đăng ký.", "phase")
        : DomainError.Conflict("Registration.PhaseNotOpen",
            $"Registration is not open now; it runs {days}. Ask the standing body to extend it.",
            $"Hiện không trong thời gian đăng ký ({PhaseText.Days(days)}); hãy đề nghị cơ quan thường trực gia hạn.", "phase");

    /// <summary>A step that the state does not allow, with what it does.</summary>
    public static Error NotPossible(string command, LocalizedText step, RegistrationState state) =>
        DomainError.Conflict($"Registration.Cannot{command}While{state}",
            $"A registration that is {StateEn(state)} cannot be {step.In("en")}. {PossibleEn(state)}",
            $"Không thể {step} khi đăng ký đang ở trạng thái {StateVi(state)}. {PossibleVi(state)}", "state");

    private static string StateEn(RegistrationState state) => state switch
    {
        RegistrationState.Draft => "a draft",
        RegistrationState.Submitted => "submitted",
        RegistrationState.Returned => "returned",
        RegistrationState.Confirmed => "confirmed",
        _ => "withdrawn",
    };

    private static string StateVi(RegistrationState state) => state switch
    {
        RegistrationState.Draft => "bản nháp",
        RegistrationState.Submitted => "đã gửi",
        RegistrationState.Returned => "bị trả lại",
        RegistrationState.Confirmed => "đã xác nhận",
        _ => "đã rút",
    };

    private static string PossibleEn(RegistrationState state) => state switch
    {
        RegistrationState.Draft or RegistrationState.Returned => "It can be changed, submitted or withdrawn.",
        RegistrationState.Submitted => "It can be confirmed, returned or withdrawn.",
        RegistrationState.Confirmed => "It can be returned or withdrawn.",
        _ => "It can be taken up again.",
    };

    private static string PossibleVi(RegistrationState state) => state switch
    {
        RegistrationState.Draft or RegistrationState.Returned => "Có thể sửa, gửi hoặc rút.",
        RegistrationState.Submitted => "Có thể xác nhận, trả lại hoặc rút.",
        RegistrationState.Confirmed => "Có thể trả lại hoặc rút.",
        _ => "Có thể đăng ký lại.",
    };
}
