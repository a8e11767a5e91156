using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationKit.EntityFrameworkCore.Json;

/// <summary>Writes an id as its text alone.</summary>
internal sealed class TextJsonConverter<T>(Func<T, string> textOf, Func<string, T> make) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        make(reader.GetString() ?? throw new JsonException("An id is missing."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(textOf(value));
}
