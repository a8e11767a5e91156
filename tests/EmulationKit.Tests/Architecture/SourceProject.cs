using System.Xml.Linq;

namespace EmulationKit.Tests.Architecture;

/// <summary>A project under src with what its file says that it depends on.</summary>
internal sealed record SourceProject(
    string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages, IReadOnlyList<string> Frameworks, string Sdk)
{
    /// <summary>The projects at <c>src/Name/Name.csproj</c>; those deeper down are contents, such as templates.</summary>
    public static IReadOnlyList<SourceProject> All() =>
        [.. Repository.Files("src", ".csproj")
            .Where(path => path.Split('/').Length == 3)
            .Select(path => Parse(Path.GetFileNameWithoutExtension(path), Repository.Read(path)))];

    public static SourceProject Parse(string name, string xml)
    {
        var project = XDocument.Parse(xml).Root!;
        return new SourceProject(
            name,
            [.. References("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            References("PackageReference"),
            References("FrameworkReference"),
            project.Attribute("Sdk")?.Value ?? "");

        IReadOnlyList<string> References(string kind) =>
            [.. project.Descendants(kind).Select(reference => reference.Attribute("Include")?.Value ?? "").Order(StringComparer.Ordinal)];
    }
}
