using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Vietnam;

/// <summary>The packs that come with the package: folders of rules, texts, participants and tests to start from.</summary>
public static class StarterPacks
{
    private const string Folder = "Packs";

    /// <summary>The names of the packs, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. LawData.Files.GetDirectoryContents(Folder).Where(f => f.IsDirectory).Select(f => f.Name).Order(StringComparer.Ordinal)];

    /// <summary>Opens a pack as a folder of files.</summary>
    /// <param name="name">Its name, one of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no such pack.</exception>
    public static IFileProvider Open(string name) =>
        Names.Contains(name)
            ? new ManifestEmbeddedFileProvider(typeof(StarterPacks).Assembly, $"{Folder}/{name}")
            : throw new ArgumentException($"There is no starter pack '{name}'; there are {string.Join(", ", Names)}.", nameof(name));
}
