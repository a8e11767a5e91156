namespace EmulationKit.Awards;

/// <summary>The words for the reasons of outcomes.</summary>
public static class ReasonWords
{
    /// <summary>A reason in words.</summary>
    /// <param name="reason">The reason.</param>
    public static LocalizedText Of(OutcomeReason reason) => reason switch
    {
        OutcomeReason.Met => new("đủ điều kiện", "every condition is met"),
        OutcomeReason.NotRegistered => new("không đăng ký thi đua", "not registered"),
        OutcomeReason.OtherKind => new("không thuộc loại đối tượng được xét", "of another kind than the award is for"),
        OutcomeReason.KnockedOut => new("không xếp hạng", "not ranked"),
        OutcomeReason.NoTotal => new("chưa có tổng điểm", "there is no total"),
        OutcomeReason.Clauses => new("điều kiện của quy tắc", "the conditions of the rule"),
        OutcomeReason.Exclusion => new("một thành tích không khen thưởng nhiều lần", "one achievement, one award"),
        OutcomeReason.Quota => new("chỉ tiêu khen thưởng", "the quota"),
        OutcomeReason.TieOnLine => new("bằng điểm tại ranh giới chỉ tiêu", "a tie on the line of the quota"),
        _ => new("tỷ lệ người đứng đầu", "the share of leaders"),
    };
}
