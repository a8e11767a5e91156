namespace EmulationKit.Packs;

/// <summary>
/// What the types, keys and choices of a pack are called, in the words of an officer. A key goes by its type
/// (<c>criterion.maximum</c>), or by itself (<c>.source</c>) where it means the same everywhere.
/// </summary>
internal static class PackWords
{
    private static readonly Dictionary<string, LocalizedText> Words =
        PlanWords.All.Concat(CriteriaWords.All).Concat(AwardWords.All).Concat(TestWords.All).ToDictionary(w => w.Name, w => new LocalizedText(w.Vi, w.En));

    /// <summary>The names of all that has words.</summary>
    public static IReadOnlyCollection<string> Names => Words.Keys;

    /// <summary>The words for a type, a key or a choice, without a capital; nothing for what a host added.</summary>
    public static LocalizedText? Of(string name) =>
        Words.GetValueOrDefault(name) ?? (name.LastIndexOf('.') is >= 0 and var dot ? Words.GetValueOrDefault(name[dot..]) : null);

    /// <summary>A text that begins a sentence or a line.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
