using System.Text;

namespace EmulationKit.Packs;

/// <summary>How a CSV file is written, as its beginning shows.</summary>
/// <param name="Encoding">How its characters are encoded; bytes that are none are refused.</param>
/// <param name="Separator">What stands between cells.</param>
/// <param name="NamesSeparator">Whether its first line only names the separator (<c>sep=;</c>), as spreadsheets read it.</param>
internal sealed record CsvLayout(Encoding Encoding, char Separator, bool NamesSeparator)
{
    private const int Looked = 1 << 16;
    private const string SeparatorLine = "sep=";

    public static ErrorOr<CsvLayout> Of(Func<Stream> open)
    {
        var bytes = new byte[Looked];
        int read;
        using (var stream = open())
        {
            read = stream.ReadAtLeast(bytes, bytes.Length, false);
        }

        var beginning = bytes.AsSpan(0, read);
        var (encoding, lenient) = EncodingOf(beginning);
        if (encoding is UTF8Encoding && beginning.Contains((byte)0))
        {
            return TableErrors.NotText(beginning);
        }

        var text = lenient.GetString(beginning).AsSpan().TrimStart('\uFEFF');
        return text.StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase) && text.Length > SeparatorLine.Length && FirstLine(text).Length == SeparatorLine.Length + 1
            ? new CsvLayout(encoding, text[SeparatorLine.Length], true)
            : new CsvLayout(encoding, SeparatorOf(text.TrimStart()), false);
    }

    private static (Encoding Strict, Encoding Lenient) EncodingOf(ReadOnlySpan<byte> beginning) =>
        beginning.StartsWith([(byte)0xFF, (byte)0xFE]) ? (new UnicodeEncoding(false, true, true), Encoding.Unicode)
        : beginning.StartsWith([(byte)0xFE, (byte)0xFF]) ? (new UnicodeEncoding(true, true, true), Encoding.BigEndianUnicode)
        : (new UTF8Encoding(true, true), Encoding.UTF8);

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) =>
        text.IndexOfAny('\r', '\n') is >= 0 and var end ? text[..end] : text;

    /// <summary>The separator that the first row has most of, outside quotation marks.</summary>
    private static char SeparatorOf(ReadOnlySpan<char> text)
    {
        var (commas, semicolons, tabs, quoted) = (0, 0, 0, false);
        foreach (var c in text)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted)
            {
                if (c is '\r' or '\n')
                {
                    break;
                }

                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }

        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
