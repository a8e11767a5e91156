using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmulationKit.Tests.Packs;

/// <summary>Every way to break a JSON text in one place: keys left out, renamed or put where they do not belong, values
/// of another kind or size.</summary>
internal static class Mutations
{
    private static readonly string[] Values = ["null", "true", "0", "-1", "1000000000000", "0.12345678", "\"\"", "\"x\"", "\"2024-02-30\"", "[]", "{}", "[1]", """{"vi":"x"}"""];

    public static IEnumerable<(string What, string Json)> Of(string json)
    {
        foreach (var path in Paths(JsonNode.Parse(json)!, []))
        {
            foreach (var value in Values)
            {
                yield return ($"{string.Join('/', path)} := {value}", Changed(json, path, parent => Set(parent, path[^1], JsonNode.Parse(value))));
            }

            if (!int.TryParse(path[^1], out _))
            {
                yield return ($"{string.Join('/', path)} left out", Changed(json, path, parent => parent.AsObject().Remove(path[^1])));
                yield return ($"{string.Join('/', path)} renamed", Changed(json, path, parent => Rename(parent.AsObject(), path[^1], path[^1] + "x")));
                yield return ($"{string.Join('/', path)} with a stranger", Changed(json, path, parent => parent.AsObject()["stranger"] = 1));
            }
        }
    }

    private static IEnumerable<string[]> Paths(JsonNode? node, string[] path) => node switch
    {
        JsonObject thing => thing.SelectMany(p => Paths(p.Value, [.. path, p.Key]).Prepend([.. path, p.Key])),
        JsonArray list => list.SelectMany((item, i) => Paths(item, [.. path, $"{i}"]).Prepend([.. path, $"{i}"])),
        _ => [],
    };

    private static string Changed(string json, string[] path, Action<JsonNode> change)
    {
        var root = JsonNode.Parse(json)!;
        change(path[..^1].Aggregate(root, (node, step) => (node is JsonArray list ? list[int.Parse(step)] : node[step])!));
        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static void Set(JsonNode parent, string step, JsonNode? value)
    {
        if (parent is JsonArray list)
        {
            list[int.Parse(step)] = value;
        }
        else
        {
            parent[step] = value;
        }
    }

    private static void Rename(JsonObject parent, string from, string to)
    {
        var value = parent[from]?.DeepClone();
        parent.Remove(from);
        parent[to] = value;
    }
}
