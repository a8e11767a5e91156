using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmulationKit.EntityFrameworkCore.Json;

/// <summary>A part as JSON.</summary>
internal sealed class JsonText<T>(JsonSerializerOptions json)
    : ValueConverter<T, string>(value => Write(value, json), text => Read(text, json))
{
    private static string Write(T value, JsonSerializerOptions json) => JsonSerializer.Serialize(value, json);

    private static T Read(string text, JsonSerializerOptions json) =>
        JsonSerializer.Deserialize<T>(text, json) ?? throw new JsonException($"A stored {typeof(T).Name} is empty.");
}
