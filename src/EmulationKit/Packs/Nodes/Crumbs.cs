namespace EmulationKit.Packs;

/// <summary>A step of the way to a difference, in words.</summary>
/// <param name="Word">What the key or the item is called.</param>
/// <param name="Around">The family that goes without saying here: that all clauses of a rule must hold is the rule.</param>
internal sealed record Crumb(LocalizedText Word, string? Around = null);

/// <summary>Where a difference lies, in words: the thing that has a code, and what of it.</summary>
internal sealed record Crumbs(IReadOnlyList<Crumb> Steps, string Path)
{
    private const string WithoutSaying = "allClause";

    public LocalizedText Last => Steps[^1].Word;

    /// <summary>A step down to a key.</summary>
    public Crumbs To(NodePart part) => new([.. Steps, new(NodeText.Word(part))], Below(part.Step));

    /// <summary>A step down to an item of the last key, in place of the key's own word; one with a code needs nothing
    /// before it.</summary>
    public Crumbs ToItem(NodePart item, LocalizedText label) =>
        new([.. item.Node.HasCode ? [] : Before(item.Node.Family), Step(item.Node, label)], Below(item.Step));

    /// <summary>The same place under a more telling last word.</summary>
    /// <param name="label">The word.</param>
    /// <param name="family">The family of what is there, if it is of one.</param>
    public Crumbs Called(LocalizedText label, string? family = null) => this with { Steps = [.. Before(family), new(label)] };

    /// <summary>The same place, called by the sort of what is there.</summary>
    public Crumbs Called(PackNode node) => this with { Steps = [.. Before(node.Family), Step(node, NodeLabels.OfFamily(node))] };

    public Crumbs At(string step) => this with { Path = Below(step) };

    /// <summary>What all but the last word are the place of, without what goes without saying: "tiêu chí I.1 «Chỉ tiêu»".</summary>
    public LocalizedText Owner => Steps.SkipLast(1).Where(s => s.Around is null).Select(s => s.Word).ToList() is { Count: > 0 } words ? NodeText.Join(words, ", ") : Steps[0].Word;

    /// <summary>The beginning of the way: a section.</summary>
    public static Crumbs Root(SectionNode section) => new([new(section.Label, "")], section.Path);

    /// <summary>A sentence: where, then what.</summary>
    public LocalizedText Say(LocalizedText what) => Sentence(Steps, what);

    /// <summary>A sentence in which the last word belongs to what is said: "Tiêu chí I.1: điểm tối đa 60 → 55".</summary>
    public LocalizedText SayOfLast(string vi, string en, params LocalizedText[] texts) =>
        Sentence([.. Steps.SkipLast(1)], Wording.Text(vi, en, [Last, .. texts]));

    private static Crumb Step(PackNode node, LocalizedText label) => new(label, node.Name == WithoutSaying ? node.Family : null);

    private IEnumerable<Crumb> Before(string? family) => Steps.SkipLast(1).Where(s => s.Around is null || s.Around != family);

    private static LocalizedText Sentence(IReadOnlyList<Crumb> where, LocalizedText what) => new(Sentence(where, what, "vi"), Sentence(where, what, "en"));

    private static string Sentence(IReadOnlyList<Crumb> where, LocalizedText what, string language)
    {
        var steps = where.Select(w => w.Word.In(language)).ToList();
        var before = steps.Count == 0 ? "" : steps.Count == 1 ? steps[0] + ": " : $"{steps[0]}: {string.Join(", ", steps.Skip(1))}: ";
        return PackWords.Capital(before + what.In(language));
    }

    private string Below(string step) => Path.Length == 0 ? step : $"{Path}/{step}";
}
