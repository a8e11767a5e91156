using EmulationKit.Packs;

namespace EmulationKit.Documents;

/// <summary>Reads Excel workbooks (.xlsx), row by row. Returns <c>Table.NotAWorkbook</c>, <c>Table.OldWorkbook</c> of an
/// old or protected file, <c>Table.TooLarge</c> of one that unpacks to more than a gigabyte, <c>Table.Unreadable</c>.</summary>
public sealed class ExcelReader : IWorkbookReader
{
    /// <inheritdoc />
    public ErrorOr<IReadOnlyList<WorkbookSheet>> Sheets(string file, Func<Stream> open)
    {
        Guard.Against.NullOrEmpty(file);
        Guard.Against.Null(open);
        if (ExcelFile.Refusal(file, open) is { } refusal)
        {
            return refusal;
        }

        return ExcelFile.Try<IReadOnlyList<WorkbookSheet>>(file, () =>
        {
            using var workbook = ExcelFile.Open(open);
            IReadOnlyList<WorkbookSheet> sheets = [.. ExcelFile.SheetsOf(workbook).Select(s => new ExcelSheet(file, s.Name, s.Id, open))];
            return sheets.Count == 0 ? DomainError.At(ExcelErrors.NotAWorkbook(), new(file)) : ErrorOrFactory.From(sheets);
        });
    }
}
