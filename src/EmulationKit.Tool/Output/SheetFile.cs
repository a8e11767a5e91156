using EmulationKit.Documents;
using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>Tables in files: CSV, and workbooks of Excel.</summary>
internal static class SheetFile
{
    /// <summary>Writes tables: all of them to a workbook, the first to CSV.</summary>
    public static ErrorOr<Success> Write(Stream stream, OutputForm form, params IReadOnlyList<TableSheet> sheets)
    {
        if (form.Format == "xlsx")
        {
            return new ExcelWriter().Write(stream, sheets);
        }

        CsvFile.Write(stream, sheets[0], form.Csv);
        return Result.Success;
    }

    /// <summary>Opens the table in a file; of a workbook its first sheet.</summary>
    public static ErrorOr<TableSource> Open(string name, Func<Stream> open) =>
        IsWorkbook(name) ? new ExcelReader().Sheets(name, open).Then(sheets => (TableSource)sheets[0]) : new CsvSource(name, open);

    /// <summary>Opens the table in a file that a call names.</summary>
    public static ErrorOr<TableSource> Open(string path) => InputBytes.Find(path).Then(file => Open(path, file.CreateReadStream));

    private static bool IsWorkbook(string name) => Path.GetExtension(name).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);
}
