using EmulationKit.Packs;
using EmulationKit.Vietnam;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Tool;

/// <summary>The packs that come with the tool, and what packs are read with.</summary>
internal static class ShippedPacks
{
    public static IReadOnlyList<string> Names => StarterPacks.Names;

    public static PackOptions Options { get; } = new() { Catalogue = VietnamAwardCatalogue.Instance };

    public static IFileProvider Open(string name) => StarterPacks.Open(name);

    /// <summary>Every file of a pack by its path, folder by folder.</summary>
    public static IEnumerable<(string Path, IFileInfo File)> FilesOf(IFileProvider files, string folder = "") =>
        files.GetDirectoryContents($"/{folder}").OrderBy(f => f.Name, StringComparer.Ordinal).SelectMany(f =>
        {
            var path = folder.Length == 0 ? f.Name : $"{folder}/{f.Name}";
            return f.IsDirectory ? FilesOf(files, path) : [(path, f)];
        });
}
