using System.Globalization;
using System.Text;

namespace EmulationKit.Scoring;

/// <summary>Makes a sender's file name harmless to show and to save by.</summary>
internal static class EvidenceName
{
    private const int Longest = 120;
    private const string Nameless = "minh-chung";

    public static string ExtensionOf(string fileName) =>
        fileName.LastIndexOf('.') is >= 0 and var dot ? fileName[dot..].Trim().ToLowerInvariant() : "";

    /// <summary>The name without folders, control and direction marks and what some systems forbid, with the extension of
    /// what the file is.</summary>
    public static string Clean(string fileName, string extension)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        name = name.LastIndexOf('.') is >= 0 and var dot ? name[..dot] : name;
        var kept = new string([.. Whole(name).Normalize(NormalizationForm.FormC).Where(IsHarmless)]).Trim(' ', '.', '-');
        kept = kept.Length > Longest ? Whole(kept[..Longest]).TrimEnd() : kept;
        return (kept.Length == 0 ? Nameless : kept) + extension;
    }

    private static bool IsHarmless(char letter) =>
        !"<>:\"|?*;%&$`'".Contains(letter, StringComparison.Ordinal)
        && char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // Half of a pair of surrogates is no text.
    private static string Whole(string text) => string.Concat(text.EnumerateRunes().Where(r => r != Rune.ReplacementChar));
}
