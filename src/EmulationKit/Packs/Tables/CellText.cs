using System.Text;

namespace EmulationKit.Packs;

/// <summary>The text of cells: without white space around it, composed (NFC), and without the apostrophe that keeps a
/// spreadsheet from taking it for a formula.</summary>
internal static class CellText
{
    /// <summary>What makes a spreadsheet take text for a formula, and the apostrophe that keeps it from it.</summary>
    private const string Guarded = "=+-@\t\r'";

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length > 1 && text[0] == '\'' && Guarded.Contains(text[1], StringComparison.Ordinal) ? text[1..] : text;
    }

    /// <summary>A cell's text as it is meant.</summary>
    public static string Read(ReadOnlySpan<char> text)
    {
        var trimmed = Trim(text).ToString();
        return IsPlain(trimmed) || trimmed.IsNormalized(NormalizationForm.FormC) ? trimmed : trimmed.Normalize(NormalizationForm.FormC);
    }

    /// <summary>A text as a CSV cell that no spreadsheet takes for a formula.</summary>
    public static string Guard(string text) => text.Length > 0 && Guarded.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;

    /// <summary>A text as a cell of text in a workbook, where only an apostrophe that would be taken off needs another.</summary>
    public static string GuardApostrophe(string text) =>
        text.Length > 1 && text[0] == '\'' && Guarded.Contains(text[1], StringComparison.Ordinal) ? $"'{text}" : text;

    /// <summary>Whether a text is the same after it was written to a cell and read again.</summary>
    public static bool Survives(string text) =>
        text.Length > 0 && text == text.Trim() && !text.Any(c => (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || c is '\uFFFE' or '\uFFFF')
        && string.Concat(text.EnumerateRunes()) == text && text.IsNormalized(NormalizationForm.FormC);

    /// <summary>Letters that are composed whatever follows them, as nearly all Vietnamese text has.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u0300' and (< '\u1EA0' or > '\u1EFF'))
            {
                return false;
            }
        }

        return true;
    }
}
