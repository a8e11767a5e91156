using System.IO.Enumeration;

namespace EmulationKit.Tests.Architecture;

/// <summary>The files of this repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The text files under a folder, less what a build puts there. Those folders are not entered at all: another
    /// project's build may be changing them meanwhile.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions) =>
        Directory.Exists(Path.Combine(Root, folder))
            ? new FileSystemEnumerable<string>(
                Path.Combine(Root, folder),
                (ref FileSystemEntry entry) => Path.GetRelativePath(Root, entry.ToFullPath()).Replace('\\', '/'),
                new EnumerationOptions { RecurseSubdirectories = true })
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && extensions.Contains(Path.GetExtension(entry.FileName.ToString())),
                ShouldRecursePredicate = (ref FileSystemEntry entry) => entry.FileName is not ("bin" or "obj" or "node_modules"),
            }.Order(StringComparer.Ordinal)
            : [];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EmulationKit.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
