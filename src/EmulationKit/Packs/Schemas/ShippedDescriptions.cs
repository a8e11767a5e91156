using System.Text.Json;

namespace EmulationKit.Packs;

/// <summary>What the schemas that ship with the kit say of its types, keys and choices.</summary>
internal static class ShippedDescriptions
{
    /// <summary>The descriptions by name, such as <c>criterion</c>, <c>criterion.maximum</c>, <c>missingPolicy.refuse</c>.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        PackSchemas.Names.SelectMany(Of).DistinctBy(d => d.Key).ToDictionary(d => d.Key, d => d.Value);

    private static List<KeyValuePair<string, string>> Of(string file)
    {
        using var document = JsonDocument.Parse(PackSchemas.Read(file));
        var definitions = document.RootElement.GetProperty("$defs").EnumerateObject().SelectMany(d => Of(d.Name, d.Value));
        return [.. Of(file.Split('.')[0], document.RootElement), .. definitions];
    }

    private static IEnumerable<KeyValuePair<string, string>> Of(string name, JsonElement schema)
    {
        IEnumerable<(string Name, JsonElement Schema)> keys = schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Select(p => ($"{name}.{p.Name}", p.Value)) : [];
        IEnumerable<(string Name, JsonElement Schema)> choices = schema.TryGetProperty("oneOf", out var oneOf)
            ? oneOf.EnumerateArray().Where(c => c.TryGetProperty("const", out _)).Select(c => ($"{name}.{c.GetProperty("const").GetString()}", c)) : [];
        return keys.Concat(choices).Prepend((name, schema))
            .Where(k => k.Item2.TryGetProperty("description", out _))
            .Select(k => KeyValuePair.Create(k.Item1, k.Item2.GetProperty("description").GetString() ?? ""));
    }
}
