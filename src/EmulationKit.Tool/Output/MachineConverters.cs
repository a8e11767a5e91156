using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationKit.Tool;

/// <summary>Numbers without needless zeros, so that equal results are equal texts.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString("0.############################", CultureInfo.InvariantCulture));
}

/// <summary>Texts with both languages always there; what has no English is given in Vietnamese.</summary>
internal sealed class TextConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("vi", value.In("vi"));
        writer.WriteString("en", value.In("en"));
        writer.WriteEndObject();
    }
}
