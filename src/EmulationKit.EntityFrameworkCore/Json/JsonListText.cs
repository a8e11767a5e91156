using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmulationKit.EntityFrameworkCore.Json;

/// <summary>A list as JSON. It comes back as the kind of list that aggregates keep in their fields.</summary>
internal sealed class JsonListText<T> : ValueConverter<IReadOnlyList<T>, string>
{
    private JsonListText(JsonSerializerOptions json, Func<string, List<T>> read)
        : base(list => Write(list, json), text => read(text))
    {
    }

    public static JsonListText<T> Of(JsonSerializerOptions json) => new(json, text => Read(text, json));

    /// <summary>A list whose items are read from its text once.</summary>
    public static JsonListText<T> Remembered(JsonSerializerOptions json)
    {
        var memory = new JsonMemory<List<T>>(text => Read(text, json));
        return new(json, text => [.. memory.Of(text)]);
    }

    private static string Write(IReadOnlyList<T> list, JsonSerializerOptions json) => JsonSerializer.Serialize(list, json);

    private static List<T> Read(string text, JsonSerializerOptions json) =>
        JsonSerializer.Deserialize<List<T>>(text, json) ?? throw new JsonException($"A stored list of {typeof(T).Name} is empty.");
}
