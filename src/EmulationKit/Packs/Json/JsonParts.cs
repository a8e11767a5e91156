using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace EmulationKit.Packs;

/// <summary>Reads a JSON file into parts with their places. Reports <c>Json.NotUtf8</c>, <c>Json.Empty</c>,
/// <c>Json.Malformed</c>.</summary>
internal static class JsonParts
{
    private const int Depth = 64;

    public static ErrorOr<JsonPart> Read(string file, ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (!Utf8.IsValid(text))
        {
            return NotUtf8(file, text);
        }

        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            return DomainError.At(DomainError.Validation("Json.Empty", "The file is empty; a JSON object is expected.", "Tệp rỗng; cần một đối tượng JSON."), new(file, 1, 1));
        }

        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = Depth });
        var places = new JsonPlaces(file, text);
        try
        {
            reader.Read();
            var root = Part(ref reader, places);
            reader.Read();
            return root;
        }
        catch (JsonException problem)
        {
            return Malformed(places, problem.LineNumber ?? 0, problem.BytePositionInLine ?? 0, Reason(problem));
        }
        catch (InvalidOperationException)
        {
            var (line, bytePosition) = places.LineOf(reader.TokenStartIndex);
            return Malformed(places, line, bytePosition, ("a text has an impossible \\u escape", "chuỗi có mã \\u không hợp lệ"));
        }
    }

    private static JsonPart Part(ref Utf8JsonReader reader, JsonPlaces places)
    {
        var place = places.Of(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var thing = new JsonPart(JsonTokenType.StartObject, place);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (name, at) = (reader.GetString() ?? "", places.Of(reader.TokenStartIndex));
                    reader.Read();
                    thing.Members.Add(new(name, at, Part(ref reader, places)));
                }

                return thing;
            case JsonTokenType.StartArray:
                var list = new JsonPart(JsonTokenType.StartArray, place);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Items.Add(Part(ref reader, places));
                }

                return list;
            case JsonTokenType.String:
                return new(JsonTokenType.String, place) { Text = reader.GetString() ?? "" };
            default:
                return new(reader.TokenType, place) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
        }
    }

    private static Error NotUtf8(string file, ReadOnlySpan<byte> bytes)
    {
        var from = 0;
        var line = 1;
        while (bytes[from..].IndexOf((byte)'\n') is >= 0 and var end && Utf8.IsValid(bytes.Slice(from, end)))
        {
            from += end + 1;
            line++;
        }

        return DomainError.At(
            DomainError.Validation("Json.NotUtf8", "The file is not text in UTF-8; save it with the encoding UTF-8.", "Tệp không phải văn bản UTF-8; hãy lưu lại với bảng mã UTF-8."),
            new(file, line));
    }

    private static Error Malformed(JsonPlaces places, long line, long bytePosition, (string En, string Vi) reason)
    {
        var (place, near) = places.At(line, bytePosition);
        return DomainError.At(
            DomainError.Validation("Json.Malformed", $"This is not JSON{near.En}: {reason.En}.", $"Không đúng cú pháp JSON{near.Vi}: {reason.Vi}."), place);
    }

    private static (string En, string Vi) Reason(JsonException problem) =>
        problem.Message switch
        {
            var m when m.Contains("separator", StringComparison.Ordinal) || m.Contains("':'", StringComparison.Ordinal) => ("a colon is expected after the key", "cần dấu hai chấm sau khóa"),
            var m when m.Contains("trailing comma", StringComparison.Ordinal) => ("there is a comma before a closing bracket; take it out", "có dấu phẩy thừa trước dấu đóng ngoặc; hãy bỏ đi"),
            var m when m.Contains("depth", StringComparison.Ordinal) => ($"brackets nest deeper than {Depth}, or one is not closed", $"ngoặc lồng quá {Depth} cấp, hoặc chưa đóng ngoặc"),
            var m when m.Contains("end of data", StringComparison.OrdinalIgnoreCase) || m.Contains("tokens", StringComparison.Ordinal) => ("the file ends too early; a quote or a bracket is not closed", "tệp kết thúc quá sớm; chưa đóng nháy hoặc ngoặc"),
            var m when m.Contains("property name", StringComparison.OrdinalIgnoreCase) => ("a key in double quotes is expected here; a number has a decimal point (29.5), no comma", "ở đây cần một khóa trong dấu nháy kép; số thập phân dùng dấu chấm (29.5), không dùng dấu phẩy"),
            var m when m.Contains("invalid after a value", StringComparison.Ordinal) => ("a comma or a closing bracket is missing before this", "thiếu dấu phẩy hoặc dấu đóng ngoặc trước chỗ này"),
            var m when m.Contains("after a single JSON value", StringComparison.Ordinal) => ("something follows the end of the JSON object", "còn nội dung sau khi đối tượng JSON đã kết thúc"),
            var m when m.Contains("escape", StringComparison.Ordinal) || m.Contains("within a JSON string", StringComparison.Ordinal) => ("a text has a line break or a '\\' that must be escaped", "chuỗi có xuống dòng hoặc dấu '\\' chưa được thoát"),
            var m when m.Contains("leading zero", StringComparison.Ordinal) || m.Contains("number", StringComparison.Ordinal) => ("a number must be written like 12 or 12.5", "số phải viết như 12 hoặc 12.5"),
            _ => ("a value is expected: a text in double quotes, a number, true, false, [ or {", "cần một giá trị: chuỗi trong nháy kép, số, true, false, [ hoặc {"),
        };
}
