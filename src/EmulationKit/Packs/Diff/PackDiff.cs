using System.Diagnostics.CodeAnalysis;

namespace EmulationKit.Packs;

/// <summary>What differs between two packs, in words.</summary>
public static class PackDiff
{
    /// <summary>Every difference of two packs in the order of their sections; none if they say the same. Things are told
    /// apart by their codes, so that one with another code is removed and added; lists without codes by what stands in
    /// them. Awards are compared as the catalogue filled them.</summary>
    /// <param name="before">The pack before.</param>
    /// <param name="after">The pack after.</param>
    /// <param name="vocabulary">The methods and clauses that they use; the kit's own if not said.</param>
    [RequiresUnreferencedCode(RulesJson.NeedsReflection)]
    [RequiresDynamicCode(RulesJson.NeedsReflection)]
    public static IReadOnlyList<PackChange> Between(Pack before, Pack after, RuleVocabulary? vocabulary = null)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        var changes = new List<PackChange>();
        var old = SectionNode.Of(before, vocabulary, filled: true).ToDictionary(s => (s.Section, s.File));
        var now = SectionNode.Of(after, vocabulary, filled: true).ToDictionary(s => (s.Section, s.File));
        foreach (var key in old.Keys.Union(now.Keys).OrderBy(k => k.Section).ThenBy(k => k.File == PackFiles.Participants).ThenBy(k => k.File, StringComparer.Ordinal))
        {
            new DiffWalk(old.GetValueOrDefault(key), now.GetValueOrDefault(key), changes).Compare();
        }

        SheetDiff.Compare(before, after, changes);
        return changes;
    }
}
