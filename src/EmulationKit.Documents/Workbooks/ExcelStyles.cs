using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using EmulationKit.Packs;
using TableColumn = EmulationKit.Packs.TableColumn;

namespace EmulationKit.Documents;

/// <summary>The few formats of the cells that the kit writes.</summary>
internal static class ExcelStyles
{
    public const uint General = 0;
    public const uint Header = 1;
    public const uint Text = 2;
    public const uint Date = 3;
    public const uint Wrapped = 4;

    public static uint Of(TableColumn column) => column.Kind switch
    {
        CellKind.Text => column.Wraps ? Wrapped : Text,
        CellKind.Date => Date,
        _ => General,
    };

    public static Stylesheet Sheet() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = HexBinaryValue.FromString("FFE8EEF5") }) { PatternType = PatternValues.Solid }))
        { Count = 3 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { FontId = 1, ApplyFont = true, FillId = 2, ApplyFill = true, ApplyAlignment = true },
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = 49, ApplyNumberFormat = true, ApplyAlignment = true })
        { Count = 5 });
}
