using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmulationKit.Packs;

namespace EmulationKit.Audit;

/// <summary>What the audit keeps of a thing, and what of it changed, as JSON.</summary>
internal static class AuditJson
{
    private const string Kept = "What is written are the kit's own records, whose properties a host that is trimmed keeps as it stores them.";

    private static readonly JsonSerializerOptions Options = Make();

    /// <summary>A thing as JSON.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Kept)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = Kept)]
    public static JsonNode? Of(IReadOnlyDictionary<string, object?> view) => JsonSerializer.SerializeToNode(view, Options);

    /// <summary>The parts that differ, before and after. Objects are compared key by key, all else as a whole.</summary>
    public static (JsonNode? Before, JsonNode? After) Difference(JsonNode? before, JsonNode? after)
    {
        if (before is not JsonObject was || after is not JsonObject now)
        {
            return (before?.DeepClone(), after?.DeepClone());
        }

        var (left, right) = (new JsonObject(), new JsonObject());
        foreach (var key in was.Select(p => p.Key).Union(now.Select(p => p.Key)).Where(k => !JsonNode.DeepEquals(was[k], now[k])))
        {
            var (old, changed) = Difference(was[key], now[key]);
            Put(left, key, old);
            Put(right, key, changed);
        }

        return (left, right);
    }

    public static string? Text(JsonNode? node) => node?.ToJsonString(Options);

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Kept)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = Kept)]
    private static JsonSerializerOptions Make() => RulesJson.Options();

    private static void Put(JsonObject side, string key, JsonNode? value)
    {
        if (value is not null)
        {
            side[key] = value;
        }
    }
}
