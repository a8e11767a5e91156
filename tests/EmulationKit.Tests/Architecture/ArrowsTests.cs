namespace EmulationKit.Tests.Architecture;

public sealed class ArrowsTests
{
    [Fact]
    public void Every_project_under_src_keeps_the_arrows()
    {
        var projects = SourceProject.All();

        Assert.Contains(projects, project => project.Name == "EmulationKit");
        Assert.Empty(projects.SelectMany(Arrows.Violations));
    }

    [Theory]
    [InlineData("EmulationKit.UI", "EmulationKit")]
    [InlineData("EmulationKit.Documents", "EmulationKit")]
    [InlineData("EmulationKit.EntityFrameworkCore", "EmulationKit")]
    [InlineData("EmulationKit.EntityFrameworkCore.Sqlite", "EmulationKit.EntityFrameworkCore")]
    [InlineData("EmulationKit.Tool", "EmulationKit.Documents")]
    [InlineData("EmulationKit.Tool", "EmulationKit.EntityFrameworkCore.Sqlite")]
    public void An_arrow_towards_the_core_or_from_the_tool_is_allowed(string from, string to) =>
        Assert.Empty(Violations(from, $"<ProjectReference Include='../{to}/{to}.csproj' />"));

    [Theory]
    [InlineData("EmulationKit", "EmulationKit.Vietnam")]
    [InlineData("EmulationKit.UI", "EmulationKit.EntityFrameworkCore")]
    [InlineData("EmulationKit.Documents", "EmulationKit.Vietnam")]
    [InlineData("EmulationKit.EntityFrameworkCore", "EmulationKit.EntityFrameworkCore.Sqlite")]
    [InlineData("EmulationKit.EntityFrameworkCore.Sqlite", "EmulationKit.EntityFrameworkCore.PostgreSql")]
    [InlineData("EmulationKit.Tool", "EmulationKit.UI")]
    [InlineData("EmulationKit.Templates", "EmulationKit")]
    [InlineData("EmulationKit.SomethingNew", "EmulationKit.Documents")]
    public void Any_other_arrow_is_a_violation(string from, string to) =>
        Assert.Equal([$"{from} must not reference {to}."], Violations(from, $"<ProjectReference Include='..\\{to}\\{to}.csproj' />"));

    [Theory]
    [InlineData("EmulationKit", "Microsoft.EntityFrameworkCore.Relational")]
    [InlineData("EmulationKit", "Ardalis.Specification.EntityFrameworkCore")]
    [InlineData("EmulationKit.UI", "Npgsql")]
    [InlineData("EmulationKit.Documents", "Microsoft.Data.Sqlite")]
    public void Only_the_storage_projects_and_the_tool_use_a_database(string project, string package)
    {
        Assert.Equal(
            [$"{project} must not use the storage package {package}."],
            Violations(project, $"<PackageReference Include='{package}' />"));
        Assert.Empty(Violations("EmulationKit.EntityFrameworkCore.PostgreSql", $"<PackageReference Include='{package}' />"));
        Assert.Empty(Violations("EmulationKit.Tool", $"<PackageReference Include='{package}' />"));
    }

    [Theory]
    [InlineData("<FrameworkReference Include='Microsoft.AspNetCore.App' />", "Microsoft.NET.Sdk")]
    [InlineData("<PackageReference Include='Microsoft.AspNetCore.Components' />", "Microsoft.NET.Sdk")]
    [InlineData("", "Microsoft.NET.Sdk.Razor")]
    [InlineData("", "Microsoft.NET.Sdk.Web")]
    public void Only_the_interface_uses_the_web(string reference, string sdk)
    {
        Assert.Equal(["EmulationKit must not use ASP.NET."], Violations("EmulationKit", reference, sdk));
        Assert.Equal(["EmulationKit.Vietnam must not use ASP.NET."], Violations("EmulationKit.Vietnam", reference, sdk));
        Assert.Empty(Violations("EmulationKit.UI", reference, sdk));
    }

    private static IEnumerable<string> Violations(string project, string reference, string sdk = "Microsoft.NET.Sdk") =>
        Arrows.Violations(SourceProject.Parse(project, $"<Project Sdk='{sdk}'><ItemGroup>{reference}</ItemGroup></Project>"));
}
