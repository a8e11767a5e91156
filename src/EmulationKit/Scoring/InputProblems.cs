using System.Globalization;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>What can be wrong with an input, in words.</summary>
internal static class InputProblems
{
    public static void CriterionUnknown(Problems problems, string path, string code, IEnumerable<string> known)
    {
        var nearest = Nearest.Of(code, known);
        problems.Add("Input.CriterionUnknown", path,
            $"There is no criterion '{code}'" + (nearest is null ? " in these rules." : $"; did you mean '{nearest}'?"),
            $"Không có tiêu chí '{code}'" + (nearest is null ? " trong quy định này." : $"; có phải '{nearest}'?"));
    }

    public static void CriterionNotApplicable(Problems problems, string path, Criterion criterion) => problems.Add(
        "Input.CriterionNotApplicable", path,
        $"The criterion '{criterion.Code}' does not apply to this kind and bloc; leave it out.",
        $"Tiêu chí '{criterion.Code}' không áp dụng cho loại đối tượng và khối, cụm này; hãy bỏ ra.");

    public static void FieldUnknown(Problems problems, string path, string name, IEnumerable<string> known)
    {
        var fields = known.ToArray();
        var nearest = Nearest.Of(name, fields);
        var list = string.Join(", ", fields.Take(5).Select(f => $"'{f}'")) + (fields.Length > 5 ? ", …" : "");
        var (en, vi) = nearest is not null ? ($"did you mean '{nearest}'?", $"có phải '{nearest}'?")
            : fields.Length > 0 ? ($"it takes {list}.", $"tiêu chí nhận {list}.")
            : ("it takes reviewers' marks.", "tiêu chí nhận phiếu chấm.");
        problems.Add("Input.FieldUnknown", path, $"The criterion takes no '{name}'; {en}", $"Tiêu chí không nhận '{name}'; {vi}");
    }

    public static void TargetZero(Problems problems, string path) => problems.Add("Input.TargetZero", path,
        "A target of zero cannot be compared with; enter a target above zero.",
        "Chỉ tiêu bằng 0 không so sánh được; hãy nhập chỉ tiêu lớn hơn 0.");

    public static void OutOfRange(Problems problems, string path, InputField field, decimal number) => problems.Add("Input.OutOfRange", path,
        $"{En(number)} is outside the accepted values; enter {En(field.Minimum)} to {En(field.Maximum)}.",
        $"{Vi(number)} nằm ngoài khoảng cho phép; hãy nhập từ {Vi(field.Minimum)} đến {Vi(field.Maximum)}.");

    public static void TooManyDecimals(Problems problems, string path, InputField field, decimal number) => problems.Add("Input.TooManyDecimals", path,
        $"{En(number)} has too many decimals; round it to {field.Decimals}.",
        $"{Vi(number)} có quá nhiều chữ số thập phân; hãy làm tròn còn {field.Decimals} chữ số.");

    public static void RankAboveOf(Problems problems, string path, decimal rank, decimal of) => problems.Add("Input.RankAboveOf", path,
        $"Rank {En(rank)} is not possible among {En(of)}; mend the rank or of how many it is.",
        $"Không thể xếp thứ {Vi(rank)} trên {Vi(of)}; hãy sửa thứ hạng hoặc tổng số.");

    public static void Year(Problems problems, string path, IndexReference? index, int year)
    {
        var given = year.ToString(CultureInfo.InvariantCulture);
        if (index is null)
        {
            problems.Add("Input.YearUnexpected", path,
                $"The criterion reads no index, so it has no year; leave out {given}.", $"Tiêu chí không dùng chỉ số nên không có năm; hãy bỏ {given}.");
            return;
        }

        var wanted = index.Year.ToString(CultureInfo.InvariantCulture);
        problems.Add("Input.YearDiffers", path,
            $"The criterion reads {index.Name} of {wanted}, not of {given}; enter the reading of {wanted}.",
            $"Tiêu chí dùng {index.Name} năm {wanted}, không phải năm {given}; hãy nhập số liệu năm {wanted}.");
    }

    public static void AboveScale(Problems problems, string path, IndexReference index, decimal value, decimal scale) => problems.Add("Input.AboveScale", path,
        $"{En(value)} is above the scale of {index.Name}, which ends at {En(scale)}.",
        $"{Vi(value)} vượt thang của {index.Name}, tối đa là {Vi(scale)}.");

    public static void MarksUnexpected(Problems problems, string path) => problems.Add("Input.MarksUnexpected", path,
        "The criterion is not judged by reviewers; leave the marks out.", "Tiêu chí không do người chấm cho điểm; hãy bỏ các phiếu chấm.");

    public static void TooManyMarks(Problems problems, string path, int marks, int reviewers) => problems.Add("Input.TooManyMarks", path,
        $"There are {marks} marks but at most {reviewers} reviewers.", $"Có {marks} phiếu chấm nhưng tối đa chỉ {reviewers} người chấm.");

    public static void OverrideReasonMissing(Problems problems, string path) => problems.Add("Input.OverrideReasonMissing", path,
        "Points set by a person need a reason; say why.", "Điểm do người chấm ấn định phải có lý do; hãy ghi lý do.");

    public static void OverrideOutOfRange(Problems problems, string path, decimal points, decimal least, decimal most) => problems.Add("Input.OverrideOutOfRange", path,
        $"{En(points)} points cannot be set here; use {En(least)} to {En(most)} with at most four decimals.",
        $"Không thể ấn định {Vi(points)} điểm ở đây; dùng từ {Vi(least)} đến {Vi(most)}, tối đa bốn chữ số thập phân.");

    public static void OverrideOfKnockout(Problems problems, string path) => problems.Add("Input.OverrideOfKnockout", path,
        "A knock-out gives no points, so none can be set; enter whether it strikes.",
        "Điểm liệt không cho điểm nên không ấn định được; hãy nhập có bị liệt hay không.");

    private static string En(decimal number) => Wording.Number(number, "en");

    private static string Vi(decimal number) => Wording.Number(number, LocalizedText.DefaultLanguage);
}
