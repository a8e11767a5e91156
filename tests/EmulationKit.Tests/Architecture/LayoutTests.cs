namespace EmulationKit.Tests.Architecture;

public sealed class LayoutTests
{
    private const int LongestFile = 300;

    private static readonly string[] Allowed =
    [
        "EmulationKit.sln", "src", "samples", "tests", "docs",
        "Directory.Build.props", "Directory.Packages.props", "global.json",
        "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md",
    ];

    [Fact]
    public void No_file_under_src_is_longer_than_300_lines()
    {
        var files = Repository.Files("src", ".cs", ".razor", ".cshtml", ".css", ".js", ".csproj", ".props", ".targets")
            .Where(path => !path.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(path => (Path: path, Lines: Repository.Read(path).AsSpan().TrimEnd('\n').Count('\n') + 1))
            .ToList();

        Assert.True(files.Count > 10, "The files under src were not found.");
        Assert.Empty(files.Where(file => file.Lines > LongestFile).Select(file => $"{file.Path}: {file.Lines} lines"));
    }

    [Fact]
    public void Only_what_the_design_names_lies_at_the_top()
    {
        var ignored = Repository.Read(".gitignore").Split('\n').Select(line => line.Trim().TrimEnd('/'));

        var entries = Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)).ToList();

        Assert.Contains("src", entries);
        Assert.Empty(entries.Where(entry => !entry.StartsWith('.')).Except(Allowed).Except(ignored));
    }
}
