using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationKit.EntityFrameworkCore.Json;

/// <summary>Writes a type by way of another that holds the same and can be made by anyone.</summary>
internal sealed class SurrogateJsonConverter<T, TStored>(Func<T, TStored> store, Func<TStored, T> restore) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        restore(JsonSerializer.Deserialize<TStored>(ref reader, options) ?? throw new JsonException($"A {typeof(T).Name} is missing."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, store(value), options);
}
