using Sylvan.Data.Csv;

namespace EmulationKit.Packs;

/// <summary>
/// A table in a CSV file: cells between commas, semicolons or tabs, whichever the first line has most of; cells with line
/// breaks or quotation marks between quotation marks. The text is UTF-8, with or without a byte-order mark, or UTF-16
/// with one.
/// </summary>
/// <param name="file">The file's name, which errors name as their place.</param>
/// <param name="open">Opens the file at its beginning; it is called more than once.</param>
public sealed class CsvSource(string file, Func<Stream> open) : TableSource(file)
{
    /// <summary>The longest row, in characters: 2²⁰. A longer one is most often a quotation mark that never closes.</summary>
    public const int LongestRow = 1 << 20;

    private const int BufferSize = 1 << 16;

    /// <summary>A character that no text has: no row is a comment.</summary>
    private const char NoComment = '\uFFFF';

    private readonly Func<Stream> open = Guard.Against.Null(open);

    /// <inheritdoc />
    public override ErrorOr<TableReader> Open()
    {
        var layout = Layout();
        return layout.IsError
            ? DomainError.At(layout.FirstError, new(File))
            : new CsvReader(File, () => Rows(layout.Value), layout.Value, () => InvalidText.LineOf(open, layout.Value.Encoding));
    }

    private ErrorOr<CsvLayout> Layout()
    {
        try
        {
            return CsvLayout.Of(open);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return TableErrors.Unreadable(problem);
        }
    }

    private CsvDataReader Rows(CsvLayout layout) =>
        CsvDataReader.Create(new StreamReader(open(), layout.Encoding, false, BufferSize), new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = layout.Separator,
            CsvStyle = CsvStyle.Standard,
            Comment = NoComment,
            ResultSetMode = ResultSetMode.SingleResult,
            BufferSize = BufferSize,
            MaxBufferSize = LongestRow,
            OwnsReader = true,
        });
}
