using System.Text;

namespace EmulationKit.Packs;

/// <summary>Finds where bytes stand that are no characters of the encoding.</summary>
internal static class InvalidText
{
    private const int ChunkSize = 1 << 14;

    /// <summary>The line, 1 the first, with the first such bytes.</summary>
    public static int LineOf(Func<Stream> open, Encoding strict)
    {
        using var stream = open();
        var decoder = strict.GetDecoder();
        var (bytes, chars) = (new byte[ChunkSize], new char[strict.GetMaxCharCount(ChunkSize)]);
        var line = 1;
        while (true)
        {
            var read = stream.ReadAtLeast(bytes, ChunkSize, false);
            try
            {
                var decoded = decoder.GetChars(bytes, 0, read, chars, 0, read == 0);
                line += LineBreaks(chars.AsSpan(0, decoded));
            }
            catch (DecoderFallbackException problem)
            {
                var right = Encoding.GetEncoding(strict.CodePage).GetString(bytes.AsSpan(0, Math.Clamp(problem.Index, 0, read)));
                return line + LineBreaks(right);
            }

            if (read == 0)
            {
                return line;
            }
        }
    }

    /// <summary>How many lines a text ends: line feeds, or carriage returns where those alone end lines.</summary>
    public static int LineBreaks(ReadOnlySpan<char> text) => text.Count('\n') is > 0 and var feeds ? feeds : text.Count('\r');
}
