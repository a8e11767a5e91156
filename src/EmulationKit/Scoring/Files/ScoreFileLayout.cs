using EmulationKit.Criteria;
using EmulationKit.Packs;

namespace EmulationKit.Scoring;

/// <summary>The columns of a score file: a row for each number of each line of each sheet.</summary>
internal static class ScoreFileLayout
{
    /// <summary>The field under which points that a person sets stand.</summary>
    public const string PointsField = "points";

    public static readonly SheetFields Fields = new(
        ("code", ["mã"]), ("name", ["đối tượng", "participant"]), ("criterion", ["tiêu chí"]), ("title", ["tên tiêu chí", "criterion name"]), ("maximum", ["điểm tối đa"]),
        ("field", ["số liệu", "number"]), ("self", ["tự chấm", "self-score"]), ("cross", ["chấm chéo", "cross-check"]), ("value", ["giá trị", "your value"]), ("note", ["ghi chú", "remark"]),
        ("reason", ["lý do", "why"]), ("key", ["khóa"]));

    public static IReadOnlyList<TableColumn> Columns(string language)
    {
        var vi = language == LocalizedText.DefaultLanguage;
        return
        [
            new(vi ? "Mã" : "code") { Width = 12 },
            new(vi ? "Đối tượng" : "participant") { Width = 28, Wraps = true },
            new(vi ? "Tiêu chí" : "criterion") { Width = 10 },
            new(vi ? "Tên tiêu chí" : "criterion name") { Width = 44, Wraps = true },
            new(vi ? "Điểm tối đa" : "maximum") { Width = 11, Kind = CellKind.Number },
            new(vi ? "Số liệu" : "number") { Width = 32, Wraps = true },
            new(vi ? "Tự chấm" : "self-score") { Width = 13, Kind = CellKind.Number },
            new(vi ? "Chấm chéo" : "cross-check") { Width = 13, Kind = CellKind.Number },
            new(vi ? "Giá trị" : "your value") { Width = 16, Kind = CellKind.Number },
            new(vi ? "Ghi chú" : "remark") { Width = 30, Wraps = true },
            new(vi ? "Lý do" : "why") { Width = 36, Wraps = true },
            new(vi ? "Khóa" : "key") { Width = 20 },
        ];
    }

    /// <summary>The numbers of a line that can be entered in a column: its own fields and, where a person judges, the points.</summary>
    public static IEnumerable<string> FieldsOf(Criterion line, ScoreColumn column) =>
        line.Method.Fields.Where(f => !f.IsMark).Select(f => f.Name)
            .Concat(column > ScoreColumn.SelfScore && line.Method.Role != CriterionRole.Knockout ? [PointsField] : []);

    /// <summary>Whether a line can be entered at all; marks are given by reviewers.</summary>
    public static bool IsEntered(Criterion line) => line.Method is not JudgedMethod;

    public static string WordsOf(Criterion line, string field, string language) =>
        line.Method.Fields.FirstOrDefault(f => f.Name == field) is { } own
            ? FieldWords.Of(line.Method, own).In(language) + (own.Unit is { } unit ? $" ({unit})" : "")
            : new LocalizedText("Điểm do người chấm ấn định (ghi lý do)", "Points set by a person (say why)").In(language);

    public static decimal? NumberOf(CriterionInput? input, string field) =>
        field == PointsField ? input?.Override?.Points : input is not null && input.Numbers.TryGetValue(field, out var number) ? number : null;
}
