namespace EmulationKit.Campaigns;

internal static class CampaignErrors
{
    public static Error ReasonMissing => DomainError.Validation("Campaign.ReasonMissing",
        "A reason is needed; it stands in the record.", "Cần nêu lý do; lý do được lưu trong hồ sơ.", "reason");

    public static Error ParentNotLaunched(string code) => DomainError.Conflict("Campaign.ParentNotLaunched",
        $"The campaign '{code}' is not launched; only a launched campaign can have others under it.",
        $"Phong trào '{code}' chưa phát động hoặc đã kết thúc; chỉ phong trào đang diễn ra mới có phong trào trực thuộc.", "parent");

    public static Error NotADraft(CampaignState state) => DomainError.Conflict("Campaign.NotADraft",
        $"The campaign is {CampaignLifecycle.StateEn(state)}; only a draft can be changed freely. Amend the rules or extend a phase instead.",
        $"Phong trào đang ở trạng thái {CampaignLifecycle.StateVi(state)}; chỉ dự thảo mới được sửa tự do. Hãy sửa đổi quy tắc hoặc gia hạn giai đoạn.", "state");

    public static Error NotRunning(CampaignState state) => DomainError.Conflict("Campaign.NotRunning",
        $"The campaign is {CampaignLifecycle.StateEn(state)}; this can be done only while it is launched or closed.",
        $"Phong trào đang ở trạng thái {CampaignLifecycle.StateVi(state)}; chỉ thực hiện được khi đã phát động và chưa tổng kết.", "state");

    public static Error PeriodNotOver(DateOnly? lastDay) => DomainError.Conflict("Campaign.PeriodNotOver",
        $"The period runs until {DayText.En(lastDay)}; close the campaign after that day.",
        $"Thời gian thi đua kéo dài đến hết ngày {DayText.Vi(lastDay)}; hãy kết thúc phong trào sau ngày đó.", "period/to");

    public static Error NotReady(ReadinessItem item) => DomainError.Validation("Campaign.NotReadyToLaunch",
        $"Missing before launch (Article 17, Law 06/2022/QH15): {item.Wording.In("en")}.",
        $"Còn thiếu trước khi phát động (Điều 17 Luật 06/2022/QH15): {item.Wording}.", item.Path);

    public static Error VersionUnknown(int number, int latest) => DomainError.NotFound("Campaign.VersionUnknown",
        $"There is no version {number} of the rules; there are {latest}.",
        $"Không có phiên bản {number} của bộ quy tắc; hiện có {latest} phiên bản.", "version");

    public static Error ReportUnknown(string code, IEnumerable<string> known) => DomainError.NotFound("Campaign.ReportUnknown",
        $"No report '{code}' is due; use one of: {string.Join(", ", known)}.",
        $"Không có báo cáo '{code}' phải nộp; hãy dùng một trong: {string.Join(", ", known)}.", "report");

    public static Error AmendmentChangesNothing => DomainError.Validation("Campaign.AmendmentChangesNothing",
        "The new rules are the same as those in force; there is nothing to amend.",
        "Bộ quy tắc mới giống bộ quy tắc đang áp dụng; không có gì để sửa đổi.", "rules");

    public static Error CriteriaFixed(string path) => DomainError.Conflict("Campaign.CriteriaFixed",
        $"Self-scoring has closed, so only the limits of awards may change; leave {path} as it was.",
        $"Đã hết thời gian tự chấm điểm nên chỉ được sửa giới hạn số lượng, tỷ lệ khen thưởng; hãy giữ nguyên {path}.", path);

    public static Error PhaseNotScheduled(CampaignPhase phase) => DomainError.Conflict("Schedule.PhaseNotScheduled",
        $"The phase {PhaseText.En(phase)} is not in the schedule, so it cannot be extended; schedule it first.",
        $"Giai đoạn {PhaseText.Vi(phase)} chưa có trong lịch nên không gia hạn được; hãy đặt lịch trước.", "phase");

    public static Error PhaseAlreadyScheduled(CampaignPhase phase) => DomainError.Conflict("Schedule.PhaseAlreadyScheduled",
        $"The phase {PhaseText.En(phase)} is already in the schedule; extend it instead.",
        $"Giai đoạn {PhaseText.Vi(phase)} đã có trong lịch; hãy gia hạn.", "phase");

    public static Error CloneYearsOutOfRange(int years) => DomainError.Validation("Campaign.CloneYearsOutOfRange",
        $"A campaign cannot be cloned {years} years on; use 1 to {Campaign.MostCloneYears}.",
        $"Không thể sao chép phong trào sang {years} năm sau; dùng từ 1 đến {Campaign.MostCloneYears}.", "years");
}
