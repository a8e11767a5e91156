using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>What two packs differ in, in words.</summary>
internal static class PackChanges
{
    public static IReadOnlyList<LocalizedText> Between(Pack before, Pack after) =>
        PackHash.Of(before, ShippedPacks.Options.Vocabulary) == PackHash.Of(after, ShippedPacks.Options.Vocabulary) ? [] : [new("Nội dung bộ quy định thay đổi.", "The pack says something else.")];
}
