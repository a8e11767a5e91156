using EmulationKit.Criteria;

namespace EmulationKit.Participants;

/// <summary>Why values do not follow into a successor by themselves, and what the officer must enter.</summary>
internal static class SuccessionErrors
{
    public static Error UnitTwice => DomainError.Validation("Succession.UnitTwice",
        "A unit stands among the merged ones more than once.", "Một đơn vị có mặt hơn một lần trong danh sách sáp nhập.", "succession");

    public static Error PolicyRefuses(Criterion criterion) => Enter("Succession.PolicyRefuses", criterion,
        "its rule does not combine the values of merged units", "quy định không gộp số liệu của các đơn vị sáp nhập");

    public static Error CannotMerge(Criterion criterion) => Enter("Succession.CannotMerge", criterion,
        "values of this sort cannot be combined as its rule says", "loại số liệu này không gộp được theo cách quy định");

    public static Error PointsWereSet(Criterion criterion, string[] units) => Enter("Succession.PointsWereSet", criterion,
        $"points were set by a person for {List(units)}", $"điểm của {List(units)} do người chấm ấn định");

    public static Error WeightMissing(Criterion criterion, string[] units) => Enter("Succession.WeightMissing", criterion,
        $"a weighted mean needs a weight for {List(units)}", $"bình quân gia quyền cần trọng số của {List(units)}");

    public static Error FieldIncomplete(Criterion criterion, InputField field, string[] units) => Enter("Succession.FieldIncomplete", criterion,
        $"'{field.Name}' is missing for {List(units)} only", $"riêng {List(units)} chưa có '{field.Name}'");

    public static Error OutOfRange(Criterion criterion, InputField field) => Enter("Succession.OutOfRange", criterion,
        $"the combined '{field.Name}' lies outside the accepted values", $"'{field.Name}' sau khi gộp nằm ngoài khoảng cho phép");

    public static Error Split(Criterion criterion, string unit) => Enter("Succession.Split", criterion,
        $"{unit} was split, and nothing is shared out by itself", $"{unit} đã được chia tách và số liệu không tự chia");

    private static Error Enter(string code, Criterion criterion, string en, string vi)
    {
        var fields = criterion.Method.Fields.Where(f => !f.IsMark).Select(f => $"'{f.Name}'").ToArray();
        var (whatEn, whatVi) = fields.Length == 0 ? ("the reviewers' marks", "các phiếu chấm") : (List(fields), List(fields));
        return DomainError.Conflict(code,
            $"{criterion.Code} ({criterion.Name.In("en")}): {en}; enter {whatEn} of the successor.",
            $"{criterion.Code} ({criterion.Name}): {vi}; hãy nhập {whatVi} cho đơn vị kế thừa.",
            $"succession/{criterion.Code}");
    }

    private static string List(IEnumerable<string> items) => string.Join(", ", items);
}
