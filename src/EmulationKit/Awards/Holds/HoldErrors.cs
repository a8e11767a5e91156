namespace EmulationKit.Awards;

/// <summary>What holds and opinion requests refuse.</summary>
internal static class HoldErrors
{
    public static Error DocumentMissing => DomainError.Validation("Hold.DocumentMissing",
        "Name the document that this rests on.",
        "Hãy ghi văn bản làm căn cứ.", "document");

    public static Error AlreadyLifted => DomainError.Conflict("Hold.AlreadyLifted",
        "The hold was already lifted; set a new one if there is a new reason.",
        "Việc tạm dừng xét đã được gỡ; hãy lập mới nếu có lý do mới.");

    public static Error LiftedBeforeSet => DomainError.Validation("Hold.LiftedBeforeSet",
        "The hold cannot be lifted before the day it was set.",
        "Không thể gỡ việc tạm dừng xét trước ngày lập.", "on");

    public static Error AgencyMissing => DomainError.Validation("Opinion.AgencyMissing",
        "Name the agency that is asked.",
        "Hãy ghi cơ quan được hỏi ý kiến.", "agency");

    public static Error AlreadyAnswered => DomainError.Conflict("Opinion.AlreadyAnswered",
        "The agency has answered; ask it again if the answer may have changed.",
        "Cơ quan đã trả lời; hãy hỏi lại nếu ý kiến có thể đã thay đổi.");

    public static Error AnsweredBeforeAsked => DomainError.Validation("Opinion.AnsweredBeforeAsked",
        "The answer cannot be dated before the request.",
        "Ngày trả lời không thể trước ngày hỏi.", "on");

    public static bool IsMissing(Source document) => string.IsNullOrWhiteSpace(Guard.Against.Null(document).Document);
}
