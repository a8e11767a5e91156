using EmulationKit.Awards;
using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>What a pack's figures rest on.</summary>
internal static class Sources
{
    /// <summary>Every source that a pack names.</summary>
    public static IEnumerable<Source> Of(Pack pack) =>
        pack.Rules.Criteria.AllAreas().Select(a => a.Area.Source)
            .Concat(pack.Rules.Criteria.AllCriteria().Select(c => c.Criterion.Source))
            .Concat(pack.Rules.Awards.SelectMany(a => Clauses(a.Rule).Select(c => c.Source).Concat(a.Limits.Select(l => l.Source)).Append(a.Source)))
            .Concat(pack.Catalogue.Select(c => c.Source)).Append(pack.Source).OfType<Source>();

    /// <summary>The mark of a figure that no document states; it stands wherever the figure shows.</summary>
    public static LocalizedText Illustrative { get; } = new("minh họa", "illustrative");

    /// <summary>The mark of a source that a lawyer must still confirm.</summary>
    public static LocalizedText ToBeConfirmed { get; } = new("cần xác nhận", "to be confirmed");

    private static IEnumerable<Clause> Clauses(Clause clause) => clause.Parts.SelectMany(Clauses).Prepend(clause);
}
