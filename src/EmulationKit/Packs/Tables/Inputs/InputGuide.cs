using EmulationKit.Awards;
using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>The sheet that explains every column of an input sheet.</summary>
internal static class InputGuide
{
    private static readonly (LocalizedText Header, int Width)[] Columns =
    [
        (new("Cột", "Column"), 22), (new("Nội dung thi đua", "Content area"), 32), (new("Tiêu chí", "Criterion"), 44), (new("Cần nhập", "What to enter"), 52),
        (new("Đơn vị tính", "Unit"), 12), (new("Nhỏ nhất", "Least"), 14), (new("Lớn nhất", "Most"), 14), (new("Số chữ số thập phân", "Decimals"), 12),
        (new("Điểm tối đa", "Maximum points"), 12), (new("Áp dụng cho", "Applies to"), 28),
    ];

    public static TableSheet Sheet(EvaluationPlan plan, IEnumerable<SheetColumn> columns, string language) => new(
        language == LocalizedText.DefaultLanguage ? "Hướng dẫn" : "Guide",
        [.. Columns.Select(c => new TableColumn(c.Header.In(language)) { Width = c.Width, Wraps = c.Width > 24 })],
        columns.Select(c => Row(plan, c, language)));

    private static TableCell[] Row(EvaluationPlan plan, SheetColumn column, string language)
    {
        var what = TableCell.Of(SheetGuideWords.Of(column).In(language));
        if (column.Criterion is not { } criterion)
        {
            return [TableCell.Of(column.Name), TableCell.Empty, TableCell.Empty, what, .. Enumerable.Repeat(TableCell.Empty, 6)];
        }

        var definition = criterion.Definition;
        var field = column.Kind == SheetColumnKind.Field ? criterion.Fields[column.Field] : null;
        return
        [
            TableCell.Of(column.Name), TableCell.Of(plan.Scoring.Areas[criterion.Area].Name.In(language)), TableCell.Of(definition.Name.In(language)), what,
            TableCell.Of(field is null ? null : UnitOf(definition.Method, field)), TableCell.Of(field?.Minimum), TableCell.Of(field?.Maximum),
            TableCell.Of((decimal?)field?.Decimals), TableCell.Of(definition.Maximum), TableCell.Of(AppliesTo(definition.AppliesTo, language)),
        ];
    }

    private static string? UnitOf(CriterionMethod method, InputField field) => field.Name is "rank" or "of" ? null : method switch
    {
        ValueMethod { Measure.Unit: var unit } => unit,
        TargetMethod { Measure.Unit: var unit } => unit,
        LeaderRelativeMethod { Measure.Unit: var unit } => unit,
        BandedMethod { Measure.Unit: var unit } => unit,
        BonusMethod { Measure.Unit: var unit } => unit,
        DeductionMethod { Measure.Unit: var unit } => unit,
        _ => null,
    };

    private static string AppliesTo(Applicability to, string language)
    {
        var all = language == LocalizedText.DefaultLanguage ? "tất cả" : "all";
        return to.IsEveryone ? all : string.Join("; ", new[] { string.Join(", ", to.Kinds), string.Join(", ", to.Blocs) }.Where(t => t.Length > 0));
    }
}
