using System.Text;

namespace EmulationKit.Packs;

/// <summary>
/// Writes tables as CSV (RFC 4180, UTF-8). Text that a spreadsheet would take for a formula gets an apostrophe, which
/// <see cref="CsvSource"/>'s readers take off again; a number with exactly three decimals gets a zero more, so that it has
/// only one meaning.
/// </summary>
public static class CsvFile
{
    private static readonly UTF8Encoding WithMark = new(true);
    private static readonly UTF8Encoding WithoutMark = new(false);

    /// <summary>Writes a table; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentException">The options name no separator or no decimal mark that a CSV file can have.</exception>
    public static void Write(Stream stream, TableSheet table, CsvOptions? options = null)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(table);
        options ??= new();
        Guard.Against.InvalidInput(options, nameof(options), o => o.Separator is ',' or ';' or '\t' && o.Numbers is NumberConvention.Point or NumberConvention.Comma);
        using var writer = new StreamWriter(stream, options.ByteOrderMark ? WithMark : WithoutMark, -1, true) { NewLine = "\r\n" };
        WriteRow(writer, options, table.Columns.Select(c => TableCell.Of(c.Header)));
        foreach (var row in table.Rows)
        {
            WriteRow(writer, options, row);
        }
    }

    private static void WriteRow(StreamWriter writer, CsvOptions options, IEnumerable<TableCell> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                writer.Write(options.Separator);
            }

            first = false;
            WriteCell(writer, options, cell);
        }

        writer.WriteLine();
    }

    private static void WriteCell(StreamWriter writer, CsvOptions options, TableCell cell)
    {
        var text = cell.Kind switch
        {
            CellKind.Number => Number(cell.ToString(), options.Numbers),
            CellKind.Text => CellText.Guard(cell.ToString()),
            _ => cell.ToString(),
        };
        if (text.AsSpan().IndexOfAny("\"\r\n") < 0 && !text.Contains(options.Separator, StringComparison.Ordinal) && text == text.Trim())
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    private static string Number(string text, NumberConvention convention)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
        {
            return text;
        }

        text = text.Length - point == 4 ? text + "0" : text;
        return convention == NumberConvention.Comma ? text.Replace('.', ',') : text;
    }
}
