using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>The columns and words of a sheet of criteria.</summary>
internal static class CriteriaFields
{
    public static readonly SheetFields Fields = new(
        ("type", ["loại dòng"]), ("code", ["mã"]), ("area", ["thuộc nội dung"]), ("name", ["tên"]), ("maximum", ["điểm tối đa"]), ("method", ["cách tính"]),
        ("settings", ["tham số"]), ("kinds", ["áp dụng cho loại"]), ("blocs", ["áp dụng cho khối, cụm"]), ("missing", ["khi thiếu số liệu"]),
        ("succession", ["khi sáp nhập"]), ("evidence", ["minh chứng"]), ("document", ["văn bản"]), ("provision", ["điều khoản"]),
        ("illustrative", ["minh họa"]), ("toBeConfirmed", ["cần xác nhận"])) { InLanguages = ["name", "evidence"] };

    public static readonly SheetWords<CriteriaRow> Rows = new((CriteriaRow.Scale, ["scale", "thang điểm"]), (CriteriaRow.Area, ["area", "nội dung"]), (CriteriaRow.Criterion, ["criterion", "tiêu chí"]));

    public static readonly SheetWords<MissingPolicy> Missing = new((MissingPolicy.Refuse, ["refuse"]), (MissingPolicy.Zero, ["zero"]), (MissingPolicy.Rescale, ["rescale"]));

    public static readonly SheetWords<SuccessionPolicy> Succession = new(
        (SuccessionPolicy.Refuse, ["refuse"]), (SuccessionPolicy.Sum, ["sum"]), (SuccessionPolicy.Mean, ["mean"]), (SuccessionPolicy.WeightedMean, ["weightedMean"]), (SuccessionPolicy.Max, ["max"]));

    /// <summary>What only a criterion's row may fill in.</summary>
    public static readonly string[] OfCriteria = ["method", "kinds", "blocs", "missing", "succession", "evidence"];
}

/// <summary>What a row of a sheet of criteria says.</summary>
internal enum CriteriaRow
{
    /// <summary>The scale of all kinds, or of one.</summary>
    Scale,

    /// <summary>A content area.</summary>
    Area,

    /// <summary>A criterion.</summary>
    Criterion,
}
