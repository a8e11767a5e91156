using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace EmulationKit.UI.Feeds;

/// <summary>How the data of pages is written: texts by language, choices by name, no ids of the store's own kind.</summary>
internal static class KitJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new TextWriter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private sealed class TextWriter : JsonConverter<LocalizedText>
    {
        public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Texts, options);
    }
}
