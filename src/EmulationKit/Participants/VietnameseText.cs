using System.Globalization;
using System.Text;

namespace EmulationKit.Participants;

/// <summary>Vietnamese writing made fit for searching and sorting, however it was typed: with composed or combining
/// marks, and with the tone mark on either vowel (Hoà, Hòa).</summary>
public static class VietnameseText
{
    /// <summary>A text for searching: lower case, without any marks, đ as d, and every run of other signs as one space.
    /// Normalise what is searched and what is searched for alike.</summary>
    /// <param name="text">The text.</param>
    public static string Normalize(string text)
    {
        Guard.Against.Null(text);
        var result = new StringBuilder(text.Length);
        foreach (var rune in Decomposed(text))
        {
            if (IsDropped(rune))
            {
                continue;
            }

            if (Rune.IsLetterOrDigit(rune))
            {
                result.Append(Plain(rune).ToString());
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>
    /// A key that puts names in the order of Vietnamese dictionaries when keys are compared ordinally: syllable by
    /// syllable, letters first (a ă â b c d đ e ê … o ô ơ … u ư), then the tone (none, huyền, hỏi, ngã, sắc, nặng);
    /// numbers by their size (Tổ 2 before Tổ 10).
    /// </summary>
    /// <param name="text">The name of a unit, or any text.</param>
    public static string SortKey(string text) => string.Join(' ', SyllablesOf(text));

    /// <summary>The key of a person's name: the given name, which Vietnamese write last, comes first; then surname and
    /// middle names in their order.</summary>
    /// <param name="name">The full name, surname first.</param>
    public static string PersonSortKey(string name)
    {
        var syllables = SyllablesOf(name);
        return syllables.Count == 0 ? "" : string.Join(' ', syllables.Take(syllables.Count - 1).Prepend(syllables[^1]));
    }

    private static List<string> SyllablesOf(string text)
    {
        Guard.Against.Null(text);
        var syllables = new List<string>();
        var current = new SyllableKey();
        foreach (var rune in Decomposed(text))
        {
            if (!current.Takes(rune))
            {
                Finish();
                _ = current.Takes(rune);
            }
        }

        Finish();
        return syllables;

        void Finish()
        {
            if (!current.IsEmpty)
            {
                syllables.Add(current.Key);
            }

            current = new SyllableKey();
        }
    }

    /// <summary>A lone surrogate, which a form can send, would make the platform's normalisation throw.</summary>
    private static StringRuneEnumerator Decomposed(string text) =>
        string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKD).EnumerateRunes();

    internal static bool IsDropped(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    internal static Rune Plain(Rune rune) => IsBarredD(rune) ? new Rune('d') : Rune.ToLowerInvariant(rune);

    /// <summary>The letter đ, and the Icelandic and African letters that look like it and stand in old files.</summary>
    internal static bool IsBarredD(Rune rune) => rune.Value is 'đ' or 'Đ' or 0xD0 or 0xF0 or 0x189 or 0x256;
}
