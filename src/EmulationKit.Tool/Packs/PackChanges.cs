using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>What two packs differ in, in words.</summary>
internal static class PackChanges
{
    public static IReadOnlyList<LocalizedText> Between(Pack before, Pack after) =>
        [.. PackDiff.Between(before, after, ShippedPacks.Options.Vocabulary).Select(c => c.Sentence)];
}
