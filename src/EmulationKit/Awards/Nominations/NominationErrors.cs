namespace EmulationKit.Awards;

/// <summary>What a nomination refuses.</summary>
internal static class NominationErrors
{
    public static Error AwardUnknown(string award, IEnumerable<string> known)
    {
        var nearest = Nearest.Of(award, known);
        return DomainError.Validation("Nomination.AwardUnknown",
            $"The campaign has no award '{award}'" + (nearest is null ? "." : $"; did you mean '{nearest}'?"),
            $"Phong trào không có danh hiệu, hình thức khen thưởng '{award}'" + (nearest is null ? "." : $"; có phải '{nearest}'?"), "award");
    }

    public static Error ReportMissing => DomainError.Validation("Nomination.ReportMissing",
        "The achievement report says nothing; write what was achieved.", "Báo cáo thành tích còn trống; hãy ghi thành tích đạt được.", "report");

    public static Error ReportTooLong(int length) => DomainError.Validation("Nomination.ReportTooLong",
        $"The report has {length} characters; use at most {Nomination.LongestReport}.", $"Báo cáo dài {length} ký tự; chỉ dùng tối đa {Nomination.LongestReport}.", "report");

    public static Error ReasonMissing => DomainError.Validation("Nomination.ReasonMissing",
        "Give the reason; who proposed it reads it.", "Cần nêu lý do để đơn vị đề nghị biết.", "reason");

    public static Error NotPossible(string command, NominationState state) => DomainError.Conflict($"Nomination.Cannot{command}While{state}",
        $"This cannot be done while the nomination is {En(state)}.", $"Không thực hiện được khi đề nghị khen thưởng {Vi(state)}.", "state");

    private static string En(NominationState state) => state switch
    {
        NominationState.Proposed => "proposed",
        NominationState.Returned => "returned",
        NominationState.Accepted => "accepted",
        NominationState.Withdrawn => "withdrawn",
        _ => "rejected",
    };

    private static string Vi(NominationState state) => state switch
    {
        NominationState.Proposed => "đang chờ xem xét",
        NominationState.Returned => "đã bị trả lại",
        NominationState.Accepted => "đã được tiếp nhận",
        NominationState.Withdrawn => "đã rút",
        _ => "không được tiếp nhận",
    };
}
