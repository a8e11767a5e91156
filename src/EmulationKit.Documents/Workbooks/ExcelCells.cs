using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using EmulationKit.Packs;

namespace EmulationKit.Documents;

/// <summary>Says what cells hold: shared texts, and which number formats are dates, are looked up once.</summary>
internal sealed partial class ExcelCells
{
    private const int MostColumns = 16_384;
    private const double LastDay = 2_958_465;

    private readonly string[] shared;
    private readonly bool[] dates;
    private readonly bool from1904;

    public ExcelCells(WorkbookPart workbook)
    {
        shared = [.. workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf) ?? []];
        var styles = workbook.WorkbookStylesPart?.Stylesheet;
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(f => f.NumberFormatId is not null)
            .GroupBy(f => f.NumberFormatId!.Value).ToDictionary(g => g.Key, g => g.First().FormatCode?.Value ?? "") ?? [];
        dates = [.. styles?.CellFormats?.Elements<CellFormat>().Select(f => IsDate(f.NumberFormatId?.Value ?? 0, own)) ?? []];
        from1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true;
    }

    /// <summary>The column of an address such as AB12, 0 the first; nothing if it is none.</summary>
    public static int? ColumnOf(string? address)
    {
        var column = 0;
        foreach (var letter in (address ?? "").TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
            if (column > MostColumns)
            {
                return null;
            }
        }

        return column == 0 ? null : column - 1;
    }

    public (string Text, CellKind Kind) Read(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.CellFormula is not null)
        {
            return (value, CellKind.Formula);
        }

        var type = cell.DataType?.Value;
        return type == CellValues.SharedString ? (Shared(value), CellKind.Text)
            : type == CellValues.InlineString ? (Unescape(cell.InlineString?.InnerText ?? ""), CellKind.Text)
            : type == CellValues.String ? (Unescape(value), CellKind.Text)
            : type == CellValues.Boolean ? (value is "1" or "true" ? "true" : "false", CellKind.Truth)
            : type == CellValues.Error ? (value, CellKind.Error)
            : type == CellValues.Date ? (value.Length >= 10 ? value[..10] : value, CellKind.Date)
            : value.Length == 0 ? ("", CellKind.Text)
            : Number(value, cell.StyleIndex?.Value ?? 0);
    }

    private static string TextOf(SharedStringItem item) =>
        Unescape(item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(r => r.Text?.Text)));

    private static bool IsDate(uint format, Dictionary<uint, string> own) =>
        format is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58)
        || (own.TryGetValue(format, out var code) && DateParts().IsMatch(Literals().Replace(code, "")));

    // Excel writes characters that XML does not allow as _x0001_.
    private static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? Escapes().Replace(text, m => ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escapes();

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.")]
    private static partial Regex Literals();

    [GeneratedRegex("[dy]", RegexOptions.IgnoreCase)]
    private static partial Regex DateParts();

    private string Shared(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Length ? shared[index] : "";

    private (string Text, CellKind Kind) Number(string value, uint style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 1e28)
        {
            return (value, CellKind.Text);
        }

        if (style < dates.Length && dates[style] && number is > 60 and < LastDay)
        {
            var day = DateTime.FromOADate(number + (from1904 ? 1462 : 0));
            return (DateOnly.FromDateTime(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellKind.Date);
        }

        // The conversion keeps the fifteen digits that Excel shows.
        return (((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture), CellKind.Number);
    }
}
