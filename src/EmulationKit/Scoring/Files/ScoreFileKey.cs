using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>What ties a row of a score file to its place: the column, the sheet, a stamp of what the sheet showed when the
/// file was made, and a check of the criterion and number that stand in the row.</summary>
internal readonly record struct ScoreFileKey(ScoreColumn Column, ScoreSheetId Sheet, string Stamp, string Check)
{
    private const int StampLength = 12;
    private const int CheckLength = 6;

    public static ScoreFileKey Of(ScoreColumn column, ScoreSheetId sheet, string stamp, string criterion, string field) =>
        new(column, sheet, stamp, Hash($"{column}|{sheet.Value}|{stamp}|{criterion}|{field}")[..CheckLength]);

    public static ScoreFileKey? Parse(string text) =>
        text.Split('-') is [var column, var sheet, { Length: StampLength } stamp, { Length: CheckLength } check]
        && int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined((ScoreColumn)number)
        && Guid.TryParseExact(sheet, "N", out var id)
            ? new((ScoreColumn)number, new(id), stamp, check) : null;

    /// <summary>A stamp of all that the file of a column shows of a sheet.</summary>
    public static string StampOf(ScoreSheet sheet, SheetCriteria rules, ScoreColumn column)
    {
        var shown = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{column}|{sheet.State}|{sheet.RulesVersion}|{string.Join(',', sheet.PendingReturn?.Lines ?? [])}");
        foreach (var line in rules.Lines)
        {
            shown.Append('\n').Append(line.Code);
            for (var from = ScoreColumn.SelfScore; from <= column; from++)
            {
                shown.Append('|').Append(Text(sheet.Find(line.Code)?.ValueIn(from)));
            }

            shown.Append('|').Append(sheet.Find(line.Code)?.In(column)?.Note);
        }

        return Hash(shown.ToString())[..StampLength];
    }

    public override string ToString() => $"{(int)Column}-{Sheet.Value:N}-{Stamp}-{Check}";

    private static string Text(CriterionInput? input) => input is null ? "" : string.Create(CultureInfo.InvariantCulture,
        $"{string.Join(';', input.Numbers.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Key + "=" + n.Value.ToString("0.#########", CultureInfo.InvariantCulture)))}/{string.Join(';', input.Marks.Select(m => m.IsRecusal ? "r" : m.Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "a"))}/{input.Year}/{input.Override?.Points:0.####}/{input.Override?.Reason}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
