using System.ComponentModel;
using System.Text.Json.Nodes;
using EmulationKit.Criteria;
using EmulationKit.Packs;
using EmulationKit.Tests.Architecture;

namespace EmulationKit.Tests.Packs.Schemas;

public sealed class ShippedSchemaTests
{
    /// <summary>Writes the schemas anew: EMULATIONKIT_REWRITE_SCHEMAS=1 dotnet test tests/EmulationKit.Tests --filter ShippedSchemaTests</summary>
    private const string Rewrite = "EMULATIONKIT_REWRITE_SCHEMAS";

    private static readonly XmlDocumentation Documentation = new();

    public static TheoryData<string> Names => [.. PackSchemas.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_shipped_schema_is_what_the_types_and_their_documentation_make(string name)
    {
        var made = PackSchemas.Generate(name, RuleVocabulary.Standard, (member, _) => Documentation.Of(member));
        if (Environment.GetEnvironmentVariable(Rewrite) is not null)
        {
            File.WriteAllText(Path.Combine(Repository.Root, "src/EmulationKit/Packs/Schemas", name), made);
            return;
        }

        Assert.Equal(made, PackSchemas.Read(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_host_without_methods_of_its_own_gets_the_shipped_schema(string name) =>
        Assert.Equal(PackSchemas.Read(name), PackSchemas.Generate(name, RuleVocabulary.Standard));

    [Fact]
    public void A_hosts_own_method_is_described_beside_those_of_the_kit()
    {
        var schema = JsonNode.Parse(PackSchemas.Generate("criteria.schema.json", RuleVocabulary.Standard.WithMethod<Lottery>("lottery")))!;

        Assert.Contains("#/$defs/lotteryMethod", schema["$defs"]!["method"]!["oneOf"]!.AsArray().Select(r => (string?)r!["$ref"]));
        var made = schema["$defs"]!["lotteryMethod"]!;
        Assert.Equal("Points by chance.", (string?)made["description"]);
        Assert.Equal("How many tickets there are.", (string?)made["properties"]!["tickets"]!["description"]);
        Assert.Equal(["type", "tickets"], made["required"]!.AsArray().Select(r => (string?)r));
        Assert.Equal("What a criterion with planned and actual has.", PackSchemas.Generate("criteria.schema.json", RuleVocabulary.Standard,
            member => member == typeof(TargetMethod) ? "What a criterion with planned and actual has." : null) is var own
            ? (string?)JsonNode.Parse(own)!["$defs"]!["targetMethod"]!["description"] : null);
    }

    [Fact]
    public void A_schema_that_there_is_not_is_refused_with_those_that_there_are() =>
        Assert.Contains("campaign.schema.json", Assert.Throws<ArgumentException>(() => PackSchemas.Read("campaign.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_type_key_and_choice_is_described_and_titled()
    {
        var all = SchemaText.Types().Concat(SchemaText.Keys()).Concat(SchemaText.Choices()).ToList();

        Assert.True(all.Count > 250, $"Only {all.Count} were found.");
        Assert.Empty(all.Where(p => string.IsNullOrEmpty((string?)p.Schema["description"]) || string.IsNullOrEmpty((string?)p.Schema["title"])).Select(p => p.Name));
    }

    [Fact]
    public void Bounds_are_set_only_on_what_there_is()
    {
        var known = SchemaText.Types().Concat(SchemaText.Keys()).Select(p => p.Name).ToHashSet();

        Assert.Empty(SchemaBounds.Names.Except(known));
    }

    [Description("Points by chance.")]
    private sealed record Lottery([property: Description("How many tickets there are.")] int Tickets) : CriterionMethod
    {
        public override string Name => "lottery";

        public override IReadOnlyList<InputField> Fields => [];

        public override void Check(MethodCheck check)
        {
        }

        public override CriterionKernel Compile(Criterion criterion) => throw new NotSupportedException();

        public override LocalizedText Explain(CriterionReading reading) => "";
    }
}
