using EmulationKit.Tests.Architecture;

namespace EmulationKit.Tests.Documentation;

public sealed class DocumentedCodeTests
{
    private const string Greeting = "<!-- snippet: greeting -->\n```csharp\nvar hello = 1;\nif (hello > 0)\n{\n    return;\n}\n```\n";

    private static readonly Dictionary<string, string> Regions = new(Snippets.Regions(
        "class X\n{\n    void M()\n    {\n        #region greeting\n        var hello = 1;\n        if (hello > 0)\n        {\n            return;\n        }\n        #endregion\n    }\n}\n"));

    [Fact]
    public void Every_block_of_code_in_the_documents_is_compiled()
    {
        var regions = Repository.Files("tests", ".cs").Concat(Repository.Files("samples", ".cs"))
            .SelectMany(path => Snippets.Regions(Repository.Read(path)))
            .ToLookup(region => region.Key, region => region.Value);
        var documents = Repository.Files("docs", ".md").Prepend("README.md").ToList();

        Assert.Empty(regions.Where(region => region.Count() > 1).Select(region => $"'#region {region.Key}' stands more than once."));
        Assert.Contains("docs/decisions/0001-specification-seam.md", documents);
        Assert.Empty(documents.SelectMany(path =>
            Snippets.Problems(path, Repository.Read(path), regions.ToDictionary(region => region.Key, region => region.First()))));
    }

    [Theory]
    [InlineData(Greeting)]
    [InlineData("# Title\n\n1. Step\n\n   <!-- snippet: greeting -->\n\n   ```csharp\n   var hello = 1;\n   if (hello > 0)\n   {\n       return;\n   }\n   ```\n")]
    [InlineData("No code.\n\n```sh\ndotnet build\n```\n")]
    public void A_block_that_repeats_its_region_is_right(string markdown) =>
        Assert.Empty(Snippets.Problems("a.md", markdown, Regions));

    [Theory]
    [InlineData("```csharp\nvar hello = 1;\n```\n", "a.md, line 1: put <!-- snippet: name --> before the block.")]
    [InlineData("<!-- snippet: farewell -->\n```csharp\nvar hello = 1;\n```\n", "a.md, line 2: no compiled file has '#region farewell'.")]
    [InlineData("<!-- snippet: greeting -->\n```csharp\nvar hello = 1;\n", "a.md, line 2: the block has no end.")]
    [InlineData(Greeting + "```cs\nvar other = 2;\n```\n", "a.md, line 9: put <!-- snippet: name --> before the block.")]
    public void A_block_without_a_region_is_reported(string markdown, string problem) =>
        Assert.Equal([problem], Snippets.Problems("a.md", markdown, Regions));

    [Theory]
    [InlineData("hello > 0", "hello > 1")]
    [InlineData("    return;", "return;")]
    [InlineData("var hello = 1;", "var hello = 1;\nvar more = 2;")]
    public void A_block_that_differs_from_its_region_is_reported(string written, string instead)
    {
        var problem = Assert.Single(Snippets.Problems("a.md", Greeting.Replace(written, instead), Regions));

        Assert.StartsWith("a.md, line 2: the block differs from '#region greeting', which reads:\nvar hello = 1;", problem);
    }
}
