using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EmulationKit.Documents;

/// <summary>Opens workbooks, and says why one cannot be.</summary>
internal static class ExcelFile
{
    private const long LargestContent = 1L << 30;

    public static Error? Refusal(string file, Func<Stream> open)
    {
        try
        {
            using var stream = Seekable(open());
            Span<byte> beginning = stackalloc byte[4];
            var read = stream.ReadAtLeast(beginning, 4, throwOnEndOfStream: false);
            if (beginning[..read].SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            {
                return DomainError.At(ExcelErrors.OldWorkbook(), new(file));
            }

            if (!beginning[..read].SequenceEqual("PK\u0003\u0004"u8))
            {
                return DomainError.At(ExcelErrors.NotAWorkbook(), new(file));
            }

            stream.Position = 0;
            using var archive = new ZipArchive(stream);
            return archive.Entries.Sum(e => e.Length) > LargestContent ? DomainError.At(ExcelErrors.TooLarge(), new(file)) : null;
        }
        catch (Exception problem) when (IsOfFile(problem))
        {
            return DomainError.At(Refusal(problem), new(file));
        }
    }

    /// <summary>Reads something of a workbook; a damaged one makes the SDK fail in many ways, all of which are refused.</summary>
    public static ErrorOr<T> Try<T>(string file, Func<ErrorOr<T>> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (IsOfFile(problem))
        {
            return DomainError.At(Refusal(problem), new(file));
        }
    }

    public static bool IsOfFile(Exception problem) => problem is not (OutOfMemoryException or OperationCanceledException);

    public static Error Refusal(Exception problem) =>
        problem is IOException or UnauthorizedAccessException ? ExcelErrors.Unreadable(problem) : ExcelErrors.NotAWorkbook();

    public static SpreadsheetDocument Open(Func<Stream> open)
    {
        var stream = Seekable(open());
        try
        {
            return SpreadsheetDocument.Open(stream, false, new OpenSettings { AutoSave = false });
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public static IEnumerable<(string Name, string Id)> SheetsOf(SpreadsheetDocument document) =>
        document.WorkbookPart?.Workbook?.Sheets?.Elements<Sheet>()
            .Where(s => s.Id?.Value is not null && document.WorkbookPart.TryGetPartById(s.Id!, out var part) && part is WorksheetPart)
            .Select(s => (s.Name?.Value ?? "", s.Id!.Value!)) ?? [];

    private static Stream Seekable(Stream stream)
    {
        if (stream.CanSeek)
        {
            return stream;
        }

        using (stream)
        {
            var copy = new MemoryStream();
            stream.CopyTo(copy);
            copy.Position = 0;
            return copy;
        }
    }
}
