using System.Text.Json;

namespace EmulationKit.Packs;

/// <summary>How JSON that does not fit its schema is refused.</summary>
internal static class ShapeErrors
{
    private const int Shown = 40;

    public static Error Null(string path) => DomainError.Validation("Json.Null",
        "null is no value; leave the key out or give it a value.", "null không phải giá trị; hãy bỏ khóa này hoặc cho giá trị.", path);

    public static Error Wrong(string path, JsonPart part, string en, string vi) => DomainError.Validation("Json.WrongType",
        $"{Found(part, "en")} stands where {en} is expected.", $"{Found(part, "vi")} đứng ở chỗ cần {vi}.", path);

    public static Error UnknownKey(string path, string key, IEnumerable<string> known)
    {
        var near = Nearest.Of(key, known);
        var all = string.Join(", ", known.Order(StringComparer.Ordinal));
        return DomainError.Validation("Json.UnknownKey",
            $"The key '{key}' is not known here; " + (near is null ? $"known are: {all}." : $"did you mean '{near}'?"),
            $"Không có khóa '{key}' ở đây; " + (near is null ? $"các khóa được dùng: {all}." : $"có phải '{near}'?"), path);
    }

    public static Error MissingKeys(string path, IReadOnlyList<string> keys)
    {
        var names = string.Join(", ", keys.Select(k => $"'{k}'"));
        return DomainError.Validation("Json.MissingKey", $"{names} must be given here.", $"Ở đây cần có {names}.", path);
    }

    public static Error DoubleKey(string path, string key, int firstLine) => DomainError.Validation("Json.DoubleKey",
        $"The key '{key}' already stands on line {firstLine}; leave one.", $"Khóa '{key}' đã có ở dòng {firstLine}; hãy giữ lại một.", path);

    public static Error UnknownChoice(string path, JsonPart part, IReadOnlyList<string> choices)
    {
        var near = part.Kind == JsonTokenType.String ? Nearest.Of(part.Text, choices) : null;
        var all = string.Join(", ", choices);
        return DomainError.Validation("Json.UnknownChoice",
            $"{Found(part, "en")} is none of the choices; " + (near is null ? $"use one of: {all}." : $"did you mean '{near}'? The choices: {all}."),
            $"{Found(part, "vi")} không phải lựa chọn hợp lệ; " + (near is null ? $"dùng một trong: {all}." : $"có phải '{near}'? Các lựa chọn: {all}."), path);
    }

    public static Error TypeMissing(string path, IReadOnlyList<string> names)
    {
        var all = string.Join(", ", names);
        return DomainError.Validation("Json.TypeMissing", $"The key 'type' is missing; it is one of: {all}.", $"Thiếu khóa 'type'; dùng một trong: {all}.", path);
    }

    private static string Found(JsonPart part, string language) => part.Kind switch
    {
        JsonTokenType.String => $"'{(part.Text.Length > Shown ? part.Text[..Shown] + "…" : part.Text)}'",
        JsonTokenType.StartObject => language == "vi" ? "Một đối tượng { }" : "An object { }",
        JsonTokenType.StartArray => language == "vi" ? "Một danh sách [ ]" : "A list [ ]",
        _ => part.Text,
    };
}
