using EmulationKit.Participants;

namespace EmulationKit.Honours;

/// <summary>What an award decision refuses.</summary>
internal static class DecisionErrors
{
    public static Error AlreadySigned => DomainError.Conflict("Decision.AlreadySigned",
        "The decision is signed and cannot change; make a supplementary decision or revoke an award.",
        "Quyết định đã ký, không sửa được; hãy ban hành quyết định bổ sung hoặc hủy bỏ khen thưởng.");

    public static Error NotSigned => DomainError.Conflict("Decision.NotSigned",
        "The decision is not signed yet.",
        "Quyết định chưa được ký.");

    public static Error BeforeOriginal => DomainError.Validation("Decision.BeforeOriginal",
        "A supplementary decision cannot be dated before the decision it adds to.",
        "Quyết định bổ sung không thể có ngày trước quyết định gốc.", "signedOn");

    public static Error Held(int place, ParticipantId participant) => DomainError.Conflict("Decision.HonoureeHeld",
        $"Participant {participant.Value} is on hold on the day of signing; take the line out and add it by a supplementary decision once the hold is lifted.",
        $"Đối tượng {participant.Value} đang tạm dừng xét vào ngày ký; hãy đưa ra khỏi danh sách và bổ sung bằng quyết định khác khi được gỡ.",
        $"honourees/{place}");

    public static Error HoldUnknown(int place, ParticipantId participant) => DomainError.Conflict("Decision.HoldUnknown",
        $"An opinion on participant {participant.Value} is still awaited on the day of signing; wait for it or take the line out.",
        $"Đến ngày ký vẫn chưa có ý kiến về đối tượng {participant.Value}; hãy chờ trả lời hoặc đưa ra khỏi danh sách.",
        $"honourees/{place}");

    public static Error HonoureeUnknown => DomainError.NotFound("Decision.HonoureeUnknown",
        "The decision does not grant this participant this award.",
        "Quyết định không tặng danh hiệu, hình thức khen thưởng này cho đối tượng này.");

    public static Error AlreadyRevoked => DomainError.Conflict("Decision.AlreadyRevoked",
        "This award was already revoked.",
        "Danh hiệu, hình thức khen thưởng này đã bị hủy bỏ.");

    public static Error NotRevoked => DomainError.Conflict("Decision.NotRevoked",
        "This award was not revoked, so there is nothing to recover.",
        "Danh hiệu, hình thức khen thưởng này chưa bị hủy bỏ nên không có gì để thu hồi.");

    public static Error AlreadyRecovered => DomainError.Conflict("Decision.AlreadyRecovered",
        "Recovery is already recorded.",
        "Việc thu hồi đã được ghi nhận.");
}
