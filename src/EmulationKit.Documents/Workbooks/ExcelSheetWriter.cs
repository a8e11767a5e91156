using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using EmulationKit.Packs;
using TableColumn = EmulationKit.Packs.TableColumn;

namespace EmulationKit.Documents;

/// <summary>Writes one sheet, row by row.</summary>
internal static class ExcelSheetWriter
{
    private const int MostRows = 1_048_576;
    private const int LongestText = 32_767;
    private const int LongestList = 255;
    private const int ExactDigits = 15;

    // Before it, Excel counts a day that never was.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    public static Error? Write(WorksheetPart part, TableSheet table)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        if (table.Columns.Count > 0)
        {
            writer.WriteElement(new Columns(table.Columns.Select((c, i) => new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = c.Width ?? Math.Clamp(c.Header.Length + 3, 10, 40),
                CustomWidth = true,
                Style = ExcelStyles.Of(c),
            })));
        }

        writer.WriteStartElement(new SheetData());
        var line = 1;
        var error = WriteRow(writer, line, table.Columns.Select(c => TableCell.Of(c.Header)), _ => ExcelStyles.Header);
        foreach (var row in table.Rows)
        {
            error ??= ++line > MostRows ? ExcelErrors.TooManyRows(table.Name) : WriteRow(writer, line, row, i => i < table.Columns.Count ? ExcelStyles.Of(table.Columns[i]) : ExcelStyles.General);
            if (error is not null)
            {
                break;
            }
        }

        writer.WriteEndElement();
        var validations = table.Columns.Select(Validation).OfType<DataValidation>().ToArray();
        if (validations.Length > 0)
        {
            writer.WriteElement(new DataValidations(validations) { Count = (uint)validations.Length });
        }

        writer.WriteEndElement();
        return error;
    }

    private static Error? WriteRow(OpenXmlWriter writer, int line, IEnumerable<TableCell> cells, Func<int, uint> style)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)line });
        var column = 0;
        foreach (var cell in cells)
        {
            var address = CellAddress.Of(line, column + 1);
            if (!cell.IsEmpty)
            {
                if (cell.Kind == CellKind.Text && cell.Text!.Length > LongestText)
                {
                    return ExcelErrors.TextTooLong(address);
                }

                writer.WriteElement(Cell(cell, address, style(column)));
            }

            column++;
        }

        writer.WriteEndElement();
        return null;
    }

    private static Cell Cell(TableCell cell, string address, uint style) => cell.Kind switch
    {
        CellKind.Number when IsExact(cell.Number) => new Cell { CellReference = address, CellValue = new(cell.ToString()), StyleIndex = style == ExcelStyles.Header ? style : ExcelStyles.General },
        CellKind.Date when cell.Date >= FirstDay => new Cell
        {
            CellReference = address,
            CellValue = new(cell.Date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)),
            StyleIndex = ExcelStyles.Date,
        },
        CellKind.Truth => new Cell { CellReference = address, DataType = CellValues.Boolean, CellValue = new(cell.Number == 1 ? "1" : "0"), StyleIndex = ExcelStyles.General },
        _ => new Cell(new InlineString(new Text(Escape(cell.ToString())) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = address,
            DataType = CellValues.InlineString,
            StyleIndex = style is ExcelStyles.Header or ExcelStyles.Wrapped ? style : ExcelStyles.Text,
        },
    };

    // A workbook's numbers have fifteen digits; a longer one goes as text.
    private static bool IsExact(decimal number)
    {
        var digits = number.ToString("0.############################", CultureInfo.InvariantCulture).Where(char.IsAsciiDigit).SkipWhile(d => d == '0').Count();
        return digits <= ExactDigits;
    }

    /// <summary>A text in which what XML does not allow, and what would read as such an escape, stands as _x0001_.</summary>
    private static string Escape(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                written.Append(text[i]).Append(text[++i]);
            }
            else if (!XmlConvert.IsXmlChar(text[i]) || text[i] == '\r' || (text[i] == '_' && i + 1 < text.Length && text[i + 1] == 'x'))
            {
                written.Append("_x").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture)).Append('_');
            }
            else
            {
                written.Append(text[i]);
            }
        }

        return written.ToString();
    }

    private static DataValidation? Validation(TableColumn column, int index)
    {
        var range = new ListValue<StringValue>([$"{CellAddress.Letters(index + 1)}2:{CellAddress.Letters(index + 1)}{MostRows}"]);
        var choices = string.Join(',', column.Choices);
        if (column.Choices.Count > 0 && choices.Length <= LongestList && column.Choices.All(c => !c.Contains(',', StringComparison.Ordinal) && !c.Contains('"', StringComparison.Ordinal)))
        {
            return new DataValidation { Type = DataValidationValues.List, AllowBlank = true, ShowErrorMessage = true, SequenceOfReferences = range, Formula1 = new($"\"{choices}\"") };
        }

        return column is { Kind: CellKind.Number, Minimum: { } least, Maximum: { } most }
            ? new DataValidation
            {
                Type = DataValidationValues.Decimal,
                Operator = DataValidationOperatorValues.Between,
                AllowBlank = true,
                ShowErrorMessage = true,
                SequenceOfReferences = range,
                Formula1 = new(least.ToString(CultureInfo.InvariantCulture)),
                Formula2 = new(most.ToString(CultureInfo.InvariantCulture)),
            }
            : null;
    }
}
