using System.Globalization;

namespace EmulationKit.Packs;

/// <summary>Long texts cut to what matters of them.</summary>
internal static class Excerpt
{
    private const int Shown = 80;
    private const int Around = 30;
    private const int Near = 12;

    /// <summary>The beginning of a long text.</summary>
    public static LocalizedText Of(LocalizedText text) => new(text.Texts.ToDictionary(t => t.Key, t => Cut(t.Value, 0, Shown)));

    /// <summary>Of two long texts the place where they differ.</summary>
    public static (LocalizedText Before, LocalizedText After) Of(string before, string after)
    {
        var same = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        var sameEnd = before.Skip(same).Reverse().Zip(after.Skip(same).Reverse()).TakeWhile(p => p.First == p.Second).Count();
        return (Place(before, same, sameEnd), Place(after, same, sameEnd));
    }

    private static string Place(string text, int same, int sameEnd) => text.Length <= Shown ? text
        : Cut(text, Math.Max(0, same - Around), Math.Clamp(text.Length - same - sameEnd + (2 * Around), 0, Shown));

    private static string Cut(string text, int from, int length)
    {
        var (start, end) = (from == 0 ? 0 : Start(text, from), from + length >= text.Length ? text.Length : End(text, from + length));
        return (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
    }

    // At the beginning and the end of a word, if one is near; else between two letters with their marks.
    private static int Start(string text, int at) => text.IndexOf(' ', at, Math.Min(Near, text.Length - at)) is >= 0 and var space ? space + 1 : Whole(text, at);

    private static int End(string text, int at) => text.LastIndexOf(' ', at - 1, Math.Min(Near, at)) is >= 0 and var space ? space : Whole(text, at);

    private static int Whole(string text, int at)
    {
        while (at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark))
        {
            at--;
        }

        return at;
    }
}
