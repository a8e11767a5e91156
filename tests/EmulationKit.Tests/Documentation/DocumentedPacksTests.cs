using System.Text.Json;
using System.Text.RegularExpressions;
using EmulationKit.Packs;
using EmulationKit.Tests.Architecture;

namespace EmulationKit.Tests.Documentation;

/// <summary>The JSON that the documentation shows stands in an example pack, whose tests pass.</summary>
public sealed partial class DocumentedPacksTests
{
    private static IEnumerable<(string Document, string Json, string File, string Code)> Blocks =>
        Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").SelectMany(document =>
            Block().Matches(File.ReadAllText(document)).Select(m => (Path.GetFileName(document), m.Groups["json"].Value, m.Groups["file"].Value, m.Groups["code"].Value)));

    [Fact]
    public void Every_block_of_json_is_what_an_example_pack_says()
    {
        Assert.NotEmpty(Blocks);
        Assert.All(Blocks, block =>
        {
            Assert.True(block.File.Length > 0, $"{block.Document}: put <!-- pack: file code --> before the block {block.Json}");
            using var shown = JsonDocument.Parse(block.Json);
            using var pack = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", block.File)));
            var part = block.Code.Length == 0 ? pack.RootElement : WithCode(pack.RootElement, block.Code).First();
            Assert.True(JsonElement.DeepEquals(part, shown.RootElement), $"{block.Document}: the block differs from {block.Code} in {block.File}.");
        });
    }

    [Fact]
    public void Every_method_clause_and_limit_has_an_example()
    {
        var words = RuleVocabulary.Standard.Methods.Keys.Concat(RuleVocabulary.Standard.Clauses.Keys).Concat(RuleVocabulary.Standard.Limits.Keys);
        var shown = string.Concat(Blocks.Select(b => b.Json));

        Assert.All(words, word => Assert.Contains($"\"type\": \"{word}\"", shown, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_of_the_documentation_leads_to_a_file()
    {
        var broken = Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Append(Path.Combine(Repository.Root, "README.md")).SelectMany(document =>
            Link().Matches(File.ReadAllText(document)).Select(m => m.Groups["to"].Value)
                .Where(to => !to.Contains("://", StringComparison.Ordinal))
                .Where(to => !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, to)))
                .Select(to => $"{Path.GetFileName(document)}: {to}"));

        Assert.Empty(broken);
    }

    private static IEnumerable<JsonElement> WithCode(JsonElement value, string code) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty("code", out var own) && own.GetString() == code => [value],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => WithCode(p.Value, code)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => WithCode(item, code)),
        _ => [],
    };

    [GeneratedRegex(@"(?:<!-- pack: (?<file>\S+)(?: (?<code>\S+))? -->\r?\n)?```json\r?\n(?<json>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<to>[^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
