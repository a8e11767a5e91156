namespace EmulationKit.Tests.Architecture;

/// <summary>Which way projects may depend on each other: all on the core, the core on none, siblings not on one another.</summary>
internal static class Arrows
{
    private const string Core = "EmulationKit";
    private const string Storage = "EmulationKit.EntityFrameworkCore";
    private const string Interface = "EmulationKit.UI";
    private const string Tool = "EmulationKit.Tool";
    private const string Templates = "EmulationKit.Templates";

    public static IEnumerable<string> Violations(SourceProject project)
    {
        foreach (var target in project.Projects.Where(target => !MayReference(project.Name, target)))
        {
            yield return $"{project.Name} must not reference {target}.";
        }

        foreach (var package in project.Packages.Where(package => IsStorage(package) && !MayStore(project.Name)))
        {
            yield return $"{project.Name} must not use the storage package {package}.";
        }

        if (!IsWeb(project.Name) && UsesWeb(project))
        {
            yield return $"{project.Name} must not use ASP.NET.";
        }
    }

    private static bool MayReference(string from, string to) => from switch
    {
        Core or Templates => false,
        Tool => to != Interface,
        _ => to == Core || (to == Storage && from.StartsWith(Storage + ".", StringComparison.Ordinal)),
    };

    private static bool MayStore(string project) =>
        project is Storage or Tool || project.StartsWith(Storage + ".", StringComparison.Ordinal);

    private static bool IsStorage(string package) =>
        package.Contains("EntityFrameworkCore", StringComparison.OrdinalIgnoreCase)
        || package.StartsWith("Npgsql", StringComparison.OrdinalIgnoreCase)
        || package.StartsWith("Microsoft.Data.Sqlite", StringComparison.OrdinalIgnoreCase);

    private static bool IsWeb(string project) => project == Interface;

    private static bool UsesWeb(SourceProject project) =>
        project.Sdk is "Microsoft.NET.Sdk.Web" or "Microsoft.NET.Sdk.Razor"
        || project.Frameworks.Contains("Microsoft.AspNetCore.App")
        || project.Packages.Any(package => package.StartsWith("Microsoft.AspNetCore", StringComparison.OrdinalIgnoreCase));
}
