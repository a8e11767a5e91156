namespace EmulationKit.Packs;

/// <summary>A step of the way to a difference, in words.</summary>
/// <param name="Word">What the key or the item is called.</param>
/// <param name="Family">The family of sorts that the item is one of, if it is.</param>
internal sealed record Crumb(LocalizedText Word, string? Family = null);

/// <summary>Where a difference lies, in words: the thing that has a code, and what of it.</summary>
internal sealed record Crumbs(IReadOnlyList<Crumb> Steps, string Path)
{
    public LocalizedText Last => Steps[^1].Word;

    /// <summary>A step down to a key.</summary>
    public Crumbs To(NodePart part) => new([.. Steps, new(NodeText.Word(part))], Below(part.Step));

    /// <summary>A step down to an item of the last key, in place of the key's own word. One with a code needs nothing before
    /// it, nor does a clause within a clause need the outer one.</summary>
    public Crumbs ToItem(NodePart item, LocalizedText label) =>
        new([.. item.Node.HasCode ? [] : WithoutFamily(item.Node.Family, Steps.SkipLast(1)), new(label, item.Node.Family)], Below(item.Step));

    /// <summary>The same place under a more telling last word.</summary>
    public Crumbs Called(LocalizedText label, string? family = null) =>
        this with { Steps = [.. WithoutFamily(family, Steps.SkipLast(1)), new(label, family)] };

    public Crumbs At(string step) => this with { Path = Below(step) };

    /// <summary>A sentence: where, then what.</summary>
    public LocalizedText Say(LocalizedText what) => Sentence(Steps, what);

    /// <summary>A sentence in which the last word belongs to what is said: "Tiêu chí I.1: điểm tối đa 60 → 55".</summary>
    public LocalizedText SayOfLast(string vi, string en, params LocalizedText[] texts) =>
        Sentence([.. Steps.SkipLast(1)], Wording.Text(vi, en, [Last, .. texts]));

    private static IEnumerable<Crumb> WithoutFamily(string? family, IEnumerable<Crumb> steps) => steps.Where(s => s.Family is null || s.Family != family);

    private static LocalizedText Sentence(IReadOnlyList<Crumb> where, LocalizedText what) => new(Sentence(where, what, "vi"), Sentence(where, what, "en"));

    private static string Sentence(IReadOnlyList<Crumb> where, LocalizedText what, string language)
    {
        var steps = where.Select(w => w.Word.In(language)).ToList();
        var before = steps.Count == 0 ? "" : steps.Count == 1 ? steps[0] + ": " : $"{steps[0]}: {string.Join(", ", steps.Skip(1))}: ";
        return PackWords.Capital(before + what.In(language));
    }

    private string Below(string step) => Path.Length == 0 ? step : $"{Path}/{step}";
}
