using System.Text.Json.Nodes;
using EmulationKit.Packs;

namespace EmulationKit.Tests.Packs.Schemas;

/// <summary>The parts of the shipped schemas: types, keys and choices, each with its name and its schema.</summary>
internal static class SchemaText
{
    public static JsonObject Parsed(string file) => JsonNode.Parse(PackSchemas.Read(file))!.AsObject();

    public static IEnumerable<(string Name, JsonObject Schema)> Types() => PackSchemas.Names.SelectMany(file =>
    {
        var schema = Parsed(file);
        return schema["$defs"]!.AsObject().Select(d => (d.Key, d.Value!.AsObject())).Prepend((file.Split('.')[0], schema));
    }).DistinctBy(t => t.Item1);

    public static IEnumerable<(string Name, JsonObject Schema)> Keys() => Types().SelectMany(t => Keys(t.Schema).Select(k => ($"{t.Name}.{k.Key}", k.Value!.AsObject())));

    public static IEnumerable<(string Name, JsonObject Schema)> Choices() => Types()
        .SelectMany(t => (t.Schema["oneOf"]?.AsArray() ?? []).OfType<JsonObject>().Where(c => c.ContainsKey("const")).Select(c => ($"{t.Name}.{c["const"]}", c)));

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Keys(JsonObject schema) =>
        (schema["properties"]?.AsObject() ?? []).Concat((schema["oneOf"]?.AsArray() ?? []).OfType<JsonObject>().SelectMany(Keys));
}
