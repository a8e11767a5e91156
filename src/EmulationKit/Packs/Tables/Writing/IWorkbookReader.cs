namespace EmulationKit.Packs;

/// <summary>Reads workbooks of a spreadsheet program. The port that a host fills with a package of its choice.</summary>
public interface IWorkbookReader
{
    /// <summary>The sheets of a workbook in their order, each a table whose rows are read one by one; or why the file is
    /// no workbook that can be read, with the file as its place.</summary>
    /// <param name="file">The file's name, which errors name as their place.</param>
    /// <param name="open">Opens the file at its beginning; it is called more than once.</param>
    ErrorOr<IReadOnlyList<WorkbookSheet>> Sheets(string file, Func<Stream> open);
}
