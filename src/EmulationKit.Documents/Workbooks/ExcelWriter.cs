using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using EmulationKit.Packs;

namespace EmulationKit.Documents;

/// <summary>
/// Writes Excel workbooks (.xlsx): a bold first row that stays in view, text as text (so that codes such as 040 keep
/// their zeros and nothing typed becomes a formula), numbers as numbers, dates as dates. Returns
/// <c>Table.TooManyRows</c> and <c>Table.TextTooLong</c> for what a workbook cannot hold.
/// </summary>
public sealed class ExcelWriter : IWorkbookWriter
{
    /// <inheritdoc />
    public ErrorOr<Success> Write(Stream stream, params IReadOnlyList<TableSheet> sheets)
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrEmpty(sheets);
        if (stream is { CanRead: true, CanSeek: true })
        {
            return WritePackage(stream, sheets);
        }

        // The package is read again while it is put together.
        using var copy = new MemoryStream();
        var written = WritePackage(copy, sheets);
        copy.WriteTo(stream);
        return written;
    }

    private static ErrorOr<Success> WritePackage(Stream stream, IReadOnlyList<TableSheet> sheets)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook, autoSave: true);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = ExcelStyles.Sheet();
        var list = new Sheets();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < sheets.Count; i++)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            if (ExcelSheetWriter.Write(part, sheets[i]) is { } error)
            {
                return error;
            }

            list.Append(new Sheet { Name = NameOf(sheets[i].Name, names), SheetId = (uint)i + 1, Id = workbook.GetIdOfPart(part) });
        }

        workbook.Workbook = new Workbook(list);
        return Result.Success;
    }

    // Excel takes at most 31 characters, some of them not at all, and each name once.
    private static string NameOf(string name, HashSet<string> taken)
    {
        var allowed = string.Concat(name.Select(c => "[]:*?/\\".Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim('\'');
        allowed = allowed.Length == 0 ? "Sheet" : allowed.Length > 31 ? allowed[..31] : allowed;
        for (var i = 2; !taken.Add(allowed); i++)
        {
            allowed = $"{(allowed.Length > 27 ? allowed[..27] : allowed)}_{i}";
        }

        return allowed;
    }
}
