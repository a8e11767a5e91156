using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationKit.Packs;

/// <summary>A text as a string where it is Vietnamese alone, else as an object of languages.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new(reader.GetString() ?? "");
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A text is a string, or an object with a text for each language and 'vi' among them.");
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var language = reader.GetString() ?? "";
            if (!reader.Read() || reader.TokenType != JsonTokenType.String || !texts.TryAdd(language, reader.GetString() ?? ""))
            {
                throw new JsonException($"The text in '{language}' is no string, or stands twice.");
            }
        }

        return texts.ContainsKey(LocalizedText.DefaultLanguage) ? new(texts) : throw new JsonException("The text has no Vietnamese wording; give one under 'vi'.");
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        if (value.Texts.Count == 1)
        {
            writer.WriteStringValue(value.In(LocalizedText.DefaultLanguage));
            return;
        }

        writer.WriteStartObject();
        foreach (var (language, text) in value.Texts)
        {
            writer.WriteString(language, text);
        }

        writer.WriteEndObject();
    }
}
