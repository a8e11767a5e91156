namespace EmulationKit.Packs;

/// <summary>Lists of things within a sentence.</summary>
internal static class Listing
{
    private const int Shown = 8;

    /// <summary>The first of some things, and how many more there are.</summary>
    public static LocalizedText Of(IReadOnlyList<LocalizedText> things) => things.Count <= Shown
        ? NodeText.Join(things, "; ")
        : Wording.Text("{0}; và {1} mục khác", "{0}; and {1} more", NodeText.Join(things.Take(Shown), "; "), things.Count - Shown);
}
