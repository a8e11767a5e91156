using System.Text.Json;

namespace EmulationKit.Tool;

/// <summary>A value of a JSON text with the bytes it takes there, so that it can be replaced and all else stays where
/// it is.</summary>
internal sealed class JsonSpan(JsonTokenType kind, int start)
{
    public JsonTokenType Kind { get; } = kind;

    public int Start { get; } = start;

    public int End { get; private set; }

    public string Text { get; private set; } = "";

    public List<(string Name, JsonSpan Value)> Members { get; } = [];

    public List<JsonSpan> Items { get; } = [];

    /// <summary>The code or id by which a path may name it among its neighbours.</summary>
    public string? Code => Members.Find(m => m.Name is "code" or "id").Value is { Kind: JsonTokenType.String } code ? code.Text : null;

    /// <summary>Every value below it, itself first.</summary>
    public IEnumerable<JsonSpan> All() => Members.Select(m => m.Value).Concat(Items).SelectMany(v => v.All()).Prepend(this);

    /// <summary>Reads a text that is known to be JSON; a byte-order mark may stand before it.</summary>
    public static JsonSpan Read(ReadOnlySpan<byte> json)
    {
        var mark = json.StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(json[mark..]);
        reader.Read();
        return Read(ref reader, mark);
    }

    private static JsonSpan Read(ref Utf8JsonReader reader, int mark)
    {
        var span = new JsonSpan(reader.TokenType, (int)reader.TokenStartIndex + mark);
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString() ?? "";
                reader.Read();
                span.Members.Add((name, Read(ref reader, mark)));
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                span.Items.Add(Read(ref reader, mark));
            }
        }
        else if (reader.TokenType == JsonTokenType.String)
        {
            span.Text = reader.GetString() ?? "";
        }

        span.End = (int)reader.BytesConsumed + mark;
        return span;
    }
}
