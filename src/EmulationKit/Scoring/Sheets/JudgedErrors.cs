using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>What the marking of a judged criterion refuses.</summary>
internal static class JudgedErrors
{
    public static Error NotJudged(Criterion criterion) => DomainError.Validation("Judged.NotJudged",
        $"'{criterion.Code}' is not judged by reviewers.", $"'{criterion.Code}' không do người chấm cho điểm.", "criterion");

    public static Error ReviewersOutOfRange(int reviewers, int most) => DomainError.Validation("Judged.ReviewersOutOfRange",
        $"There are {reviewers} reviewers; the criterion takes 1 to {most}.", $"Có {reviewers} người chấm; tiêu chí nhận từ 1 đến {most} người.", "reviewers");

    public static Error ReviewerTwice => DomainError.Validation("Judged.ReviewerTwice",
        "A reviewer is named more than once; each has one mark.", "Một người chấm có tên hơn một lần; mỗi người chỉ có một phiếu.", "reviewers");

    /// <summary>The same for a stranger and for who was recused, so that a recusal stays silent.</summary>
    public static Error NotAReviewer => DomainError.NotFound("Judged.NotAReviewer",
        "You are not a reviewer here.", "Bạn không phải người chấm ở đây.");

    public static Error Closed => DomainError.Conflict("Judged.Closed",
        "The marking is closed.", "Việc chấm điểm đã kết thúc.");
}
