namespace EmulationKit.UI.Tests.Hosts;

/// <summary>The sources that the tests look into.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static IEnumerable<(string Path, string Text)> Sources(params string[] extensions) =>
        Directory.EnumerateFiles(Path.Combine(Root, "src", "EmulationKit.UI"), "*", SearchOption.AllDirectories)
            .Where(p => extensions.Contains(Path.GetExtension(p)) && !p.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !p.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"))
            .Select(p => (p, File.ReadAllText(p)));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "EmulationKit.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The repository was not found.");
    }
}
