using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>
/// What was entered on a criterion: its only number, or an object of numbers by field with <c>marks</c>, <c>year</c>,
/// and <c>points</c> with their <c>reason</c>. A bare number stands under the empty name until the criterion is known.
/// </summary>
internal sealed class CriterionInputConverter : JsonConverter<CriterionInput>
{
    public const string Abstained = "abstained";
    public const string Recused = "recused";

    public override CriterionInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return CriterionInput.Of("", reader.GetDecimal());
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An input is a number, or an object of numbers by field.");
        }

        var numbers = new Dictionary<string, decimal>();
        var input = CriterionInput.Empty;
        decimal? points = null;
        string? reason = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString() ?? "";
            reader.Read();
            switch (name)
            {
                case "marks":
                    input = input with { Marks = ReadMarks(ref reader) };
                    break;
                case "year":
                    input = input with { Year = reader.GetInt32() };
                    break;
                case "points":
                    points = reader.GetDecimal();
                    break;
                case "reason":
                    reason = reader.GetString();
                    break;
                default:
                    numbers[name] = reader.GetDecimal();
                    break;
            }
        }

        return input with { Numbers = numbers, Override = points is { } set ? new(set, reason ?? "") : null };
    }

    public override void Write(Utf8JsonWriter writer, CriterionInput value, JsonSerializerOptions options)
    {
        if (value.Numbers.TryGetValue("", out var only))
        {
            writer.WriteNumberValue(only);
            return;
        }

        writer.WriteStartObject();
        foreach (var (name, number) in value.Numbers)
        {
            writer.WriteNumber(name, number);
        }

        if (value.Marks.Count > 0)
        {
            writer.WriteStartArray("marks");
            foreach (var mark in value.Marks)
            {
                Write(writer, mark);
            }

            writer.WriteEndArray();
        }

        if (value.Year is { } year)
        {
            writer.WriteNumber("year", year);
        }

        if (value.Override is { } set)
        {
            writer.WriteNumber("points", set.Points);
            writer.WriteString("reason", set.Reason);
        }

        writer.WriteEndObject();
    }

    private static List<Mark> ReadMarks(ref Utf8JsonReader reader)
    {
        var marks = new List<Mark>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            marks.Add(reader.TokenType == JsonTokenType.Number ? reader.GetDecimal() : reader.GetString() == Recused ? Mark.Recusal : Mark.Abstention);
        }

        return marks;
    }

    private static void Write(Utf8JsonWriter writer, Mark mark)
    {
        if (mark.Value is { } value)
        {
            writer.WriteRawValue(value.ToString("0.############################", CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteStringValue(mark.IsRecusal ? Recused : Abstained);
        }
    }
}
