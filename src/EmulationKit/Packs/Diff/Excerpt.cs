namespace EmulationKit.Packs;

/// <summary>Long texts cut to what matters of them.</summary>
internal static class Excerpt
{
    private const int Shown = 80;
    private const int Around = 20;

    /// <summary>The beginning of a long text.</summary>
    public static LocalizedText Of(LocalizedText text) => new(text.Texts.ToDictionary(t => t.Key, t => Cut(t.Value, 0, Shown)));

    /// <summary>Of two long texts the place where they differ.</summary>
    public static (LocalizedText Before, LocalizedText After) Of(string before, string after)
    {
        var same = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        var sameEnd = before.Skip(same).Reverse().Zip(after.Skip(same).Reverse()).TakeWhile(p => p.First == p.Second).Count();
        return (Near(before, same, sameEnd), Near(after, same, sameEnd));
    }

    private static string Near(string text, int same, int sameEnd) => text.Length <= Shown ? text
        : Cut(text, Math.Max(0, same - Around), Math.Clamp(text.Length - same - sameEnd + (2 * Around), 0, Shown));

    private static string Cut(string text, int from, int length)
    {
        var (start, end) = (Whole(text, from), Whole(text, Math.Min(text.Length, from + length)));
        return (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
    }

    // Not between the two halves of a character, nor between a letter and its mark.
    private static int Whole(string text, int at)
    {
        while (at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            at--;
        }

        return at;
    }
}
