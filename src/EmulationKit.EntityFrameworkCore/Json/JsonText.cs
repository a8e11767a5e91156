using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmulationKit.EntityFrameworkCore.Json;

/// <summary>A part as JSON.</summary>
internal sealed class JsonText<T> : ValueConverter<T, string>
{
    private JsonText(JsonSerializerOptions json, Func<string, T> read)
        : base(value => Write(value, json), text => read(text))
    {
    }

    public static JsonText<T> Of(JsonSerializerOptions json) => new(json, text => Read(text, json));

    /// <summary>A part that is read from its text once.</summary>
    public static JsonText<T> Remembered(JsonSerializerOptions json) => new(json, new JsonMemory<T>(text => Read(text, json)).Of);

    private static string Write(T value, JsonSerializerOptions json) => JsonSerializer.Serialize(value, json);

    private static T Read(string text, JsonSerializerOptions json) =>
        JsonSerializer.Deserialize<T>(text, json) ?? throw new JsonException($"A stored {typeof(T).Name} is empty.");
}
