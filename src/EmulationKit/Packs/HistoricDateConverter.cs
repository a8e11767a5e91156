using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using EmulationKit.Campaigns;

namespace EmulationKit.Packs;

/// <summary>A historic date as text: <c>1499</c>, <c>1941-01</c> or <c>1944-12-22</c>.</summary>
internal sealed class HistoricDateConverter : JsonConverter<HistoricDate>
{
    public static HistoricDate? Parse(string? text)
    {
        var parts = (text ?? "").Split('-');
        var numbers = Array.ConvertAll(parts, p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null);
        if (parts.Length > 3 || numbers.Contains(null) || parts[0].Length != 4 || parts.Skip(1).Any(p => p.Length != 2))
        {
            return null;
        }

        var date = new HistoricDate(numbers[0] ?? 0, numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
        return date.Exists ? date : null;
    }

    public override HistoricDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()) : null)
        ?? throw new JsonException("A historic date is a text such as \"1499\", \"1941-01\" or \"1944-12-22\".");

    public override void Write(Utf8JsonWriter writer, HistoricDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
