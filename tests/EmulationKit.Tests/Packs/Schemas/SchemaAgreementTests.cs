using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using EmulationKit.Packs;
using EmulationKit.Tests.Packs.Writing;
using NJsonSchema;

namespace EmulationKit.Tests.Packs.Schemas;

/// <summary>The schemas and the reader agree on what a pack may say.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly string[] OfShape = ["Json.UnknownKey", "Json.MissingKey", "Json.WrongType", "Json.UnknownChoice", "Json.TypeMissing", "Json.Null"];

    private static readonly ConcurrentDictionary<string, JsonSchema> Schemas = [];

    // One of seven, so that each place has one mutation and each mutation its places; all of them take minutes.
    private const int EveryOne = 7;

    public static TheoryData<string, string> Files => new()
    {
        { "campaign.json", AFullPack.Campaign },
        { "criteria.json", AFullPack.Criteria },
        { "awards.json", AFullPack.Awards },
        { "tests/01.json", AFullPack.Test },
        { "tests/02.json", AFullPack.RefusedTest },
    };

    public static TheoryData<string> Packs => SomePacks.Names;

    [Theory]
    [MemberData(nameof(Packs))]
    public void Packs_are_valid_as_they_are_and_as_they_are_written(string name)
    {
        var files = SomePacks.Files(name);
        var written = PackWriterTests.Written(SomePacks.Read(files));

        foreach (var file in files.Names.Where(f => f.EndsWith(".json", StringComparison.Ordinal) && (!f.Contains('/') || f.StartsWith("tests/", StringComparison.Ordinal))))
        {
            Assert.Empty(SchemaOf(file).Validate(files.Text(file)).Select(e => $"{file}: {e}"));
            Assert.Empty(SchemaOf(file).Validate(written.Text(file)).Select(e => $"{file}, written: {e}"));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_the_reader_takes_the_schema_takes_and_what_has_a_wrong_shape_neither_does(string file, string json)
    {
        var schema = SchemaOf(file);
        var disagreements = new List<string>();
        var (taken, refused) = (0, 0);
        foreach (var (what, mutation) in Mutations.Of(json).Where((_, i) => i % EveryOne == 0))
        {
            var read = PackReader.Read(AFullPack.Files.With(file, mutation));
            var wrong = schema.Validate(mutation);
            if (!read.IsError)
            {
                taken++;
                disagreements.AddRange(wrong.Select(w => $"{what}: read, but {w.Kind} at {w.Path}"));
            }
            else if (read.Errors.Any(e => OfShape.Contains(e.Code)) && !IsBeyondSchemas(what))
            {
                refused++;
                disagreements.AddRange(wrong.Count == 0 ? [$"{what}: valid, but {read.FirstError.Description}"] : Array.Empty<string>());
            }
        }

        Assert.Empty(disagreements);
        Assert.True(taken > 2 && refused > 20, $"{taken} were read and {refused} refused.");
    }

    // Whole numbers past 32 bits and days that no month has; and NJsonSchema does not know 'dependentRequired'.
    private static bool IsBeyondSchemas(string what) =>
        what.EndsWith(":= 1000000000000", StringComparison.Ordinal) || what.EndsWith(":= \"2024-02-30\"", StringComparison.Ordinal)
        || what.Contains("/II.5/", StringComparison.Ordinal);

    // NJsonSchema knows neither '$defs' nor 'const', which say the same as 'definitions' and an 'enum' of one.
    private static JsonSchema SchemaOf(string file) => Schemas.GetOrAdd(file.Contains('/') ? "test" : file.Split('.')[0], name =>
        JsonSchema.FromJsonAsync(Older(SchemaText.Parsed($"{name}.schema.json"))!.ToJsonString()).GetAwaiter().GetResult());

    private static JsonNode? Older(JsonNode? node) => node switch
    {
        JsonObject thing => new JsonObject(thing.Select(p => p.Key switch
        {
            "$defs" => KeyValuePair.Create("definitions", Older(p.Value)),
            "const" => KeyValuePair.Create("enum", (JsonNode?)new JsonArray(p.Value!.DeepClone())),
            "$ref" => KeyValuePair.Create("$ref", (JsonNode?)((string)p.Value!).Replace("$defs", "definitions", StringComparison.Ordinal)),
            _ => KeyValuePair.Create(p.Key, Older(p.Value)),
        })),
        JsonArray list => new JsonArray([.. list.Select(Older)]),
        _ => node?.DeepClone(),
    };
}
