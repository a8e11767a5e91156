using DocumentFormat.OpenXml.Packaging;
using EmulationKit.Packs;

namespace EmulationKit.Documents;

/// <summary>A sheet of an Excel workbook.</summary>
internal sealed class ExcelSheet(string file, string name, string id, Func<Stream> open) : WorkbookSheet(file, name)
{
    public override ErrorOr<TableReader> Open() => ExcelFile.Try<TableReader>(File, () =>
    {
        var document = ExcelFile.Open(open);
        try
        {
            return new ExcelRows(File, document, (WorksheetPart)document.WorkbookPart!.GetPartById(id));
        }
        catch
        {
            document.Dispose();
            throw;
        }
    });
}
