using System.Text.Json;

namespace EmulationKit.Packs;

/// <summary>Finds nulls: what has no value is left out of rules and seals, never written as null.</summary>
internal static class JsonNulls
{
    /// <summary>The paths of all nulls in a value.</summary>
    public static IEnumerable<string> In(JsonElement value, string path = "$") => value.ValueKind switch
    {
        JsonValueKind.Null => [path],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => In(p.Value, $"{path}.{p.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => In(item, $"{path}[{i}]")),
        _ => [],
    };

    /// <summary>One error for each null.</summary>
    public static List<Error> Check(string code, JsonElement value) =>
        [.. In(value).Select(path => DomainError.Validation(code, $"{path} is null; leave it out or give it a value.", $"{path} là null; hãy bỏ ra hoặc cho giá trị.", path))];
}
