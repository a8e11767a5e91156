using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>What should be known of a pack that is not wrong.</summary>
internal static class PackRemarks
{
    public static IReadOnlyList<LocalizedText> Of(Pack pack) => [];
}
