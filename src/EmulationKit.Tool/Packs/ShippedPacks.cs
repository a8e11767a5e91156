using EmulationKit.Packs;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Tool;

/// <summary>The packs that come with the tool, and what packs are read with.</summary>
internal static class ShippedPacks
{
    public static IReadOnlyList<string> Names { get; } = [];

    public static PackOptions Options { get; } = new();

    public static IFileProvider Open(string name) => throw new ArgumentException($"There is no pack '{name}'.", nameof(name));
}
