namespace EmulationKit.Packs;

/// <summary>Writes workbooks of a spreadsheet program. The port that a host fills with a package of its choice.</summary>
public interface IWorkbookWriter
{
    /// <summary>Writes tables as the sheets of one workbook; the stream stays open. Returns <c>Table.…</c> for what a
    /// workbook cannot hold, such as too many rows or too long a text; what was written until then is of no use.</summary>
    /// <param name="stream">Where to; it must be able to seek.</param>
    /// <param name="sheets">The tables, each with a name of its own.</param>
    ErrorOr<Success> Write(Stream stream, params IReadOnlyList<TableSheet> sheets);
}
