using System.Globalization;
using System.Text.Json;

namespace EmulationKit.Packs;

/// <summary>
/// The one form of a JSON value: keys in the order of their code units, no white space, numbers without exponent,
/// leading or trailing zeros. Two values are the same exactly if their canonical bytes are.
/// </summary>
public static class CanonicalJson
{
    /// <summary>Writes a value in its canonical form.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        Guard.Against.Null(writer);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in value.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Number when value.TryGetDecimal(out var number):
                writer.WriteRawValue(Number(number));
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
