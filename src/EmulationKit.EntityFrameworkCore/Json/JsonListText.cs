using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmulationKit.EntityFrameworkCore.Json;

/// <summary>A list as JSON. It comes back as the kind of list that aggregates keep in their fields.</summary>
internal sealed class JsonListText<T>(JsonSerializerOptions json)
    : ValueConverter<IReadOnlyList<T>, string>(list => Write(list, json), text => Read(text, json))
{
    private static string Write(IReadOnlyList<T> list, JsonSerializerOptions json) => JsonSerializer.Serialize(list, json);

    private static List<T> Read(string text, JsonSerializerOptions json) =>
        JsonSerializer.Deserialize<List<T>>(text, json) ?? throw new JsonException($"A stored list of {typeof(T).Name} is empty.");
}
