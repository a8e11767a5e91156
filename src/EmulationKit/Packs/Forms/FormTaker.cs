using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;

namespace EmulationKit.Packs;

/// <summary>Takes what was filled in back into values of a pack. What cannot be read is reported at its field and stays as
/// it was typed.</summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal sealed class FormTaker(FormTypes types, Func<string, bool> shows, Func<string, string?> posted, Problems problems)
{
    private const int MostItems = 500;

    /// <summary>The value as filled in; nothing if nothing was.</summary>
    public JsonNode? Take(Type type, JsonNode? before, string path, LocalizedText label, bool isRequired)
    {
        var taken = types.KindOf(type) switch
        {
            FormFieldKind.Words => Words(path, before),
            FormFieldKind.Number => Number(path, FormTypes.Plain(type) != typeof(decimal)),
            FormFieldKind.Day => Day(path),
            FormFieldKind.YesNo => JsonValue.Create(Text(path) is "true" or "on"),
            FormFieldKind.Codes => Codes(path),
            FormFieldKind.Group => Group(FormTypes.Plain(type), before, path, isRequired),
            FormFieldKind.Sort => Sort(type, before, path),
            FormFieldKind.List => Items(types.Info(type).ElementType ?? typeof(object), before, path),
            null => before?.DeepClone(),
            _ => Text(path) is { } text ? JsonValue.Create(text) : null,
        };
        if (taken is null && isRequired)
        {
            problems.Add("Form.Missing", path, $"{label.In("en")} is missing; fill it in.", $"Chưa có «{label.In("vi")}»; hãy điền.");
        }

        return taken;
    }

    private string? Text(string path) => posted(path)?.Trim() is { Length: > 0 } text ? text : null;

    // Other languages than those of the form stay.
    private JsonNode? Words(string path, JsonNode? before)
    {
        var (vi, en) = (Text($"{path}/vi"), Text($"{path}/en"));
        if (vi is null && en is not null)
        {
            problems.Add("Form.VietnameseMissing", path, "Give the Vietnamese wording as well.", "Hãy điền lời văn tiếng Việt.");
        }

        if (vi is null && en is null)
        {
            return null;
        }

        var words = new JsonObject { ["vi"] = vi ?? "" };
        foreach (var (language, text) in (before as JsonObject ?? []).Append(KeyValuePair.Create("en", (JsonNode?)en)).Where(t => t.Key != "vi" && t.Value is not null && (t.Key != "en" || en is not null)))
        {
            words[language] = text?.DeepClone();
        }

        return words;
    }

    private JsonNode? Number(string path, bool isWhole)
    {
        if (Text(path) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && (!isWhole || (number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue)))
        {
            return isWhole ? JsonValue.Create((int)number) : JsonValue.Create(number);
        }

        problems.Add("Form.NotANumber", path,
            isWhole ? $"'{text}' is not a whole number; type digits only, such as 12." : $"'{text}' is not a number; type digits, such as 85.5, without dots between thousands.",
            isWhole ? $"'{text}' không phải số nguyên; hãy gõ chữ số, ví dụ 12." : $"'{text}' không phải số; hãy gõ chữ số, ví dụ 85,5, không có dấu phân cách hàng nghìn.");
        return JsonValue.Create(text);
    }

    private JsonNode? Day(string path)
    {
        if (Text(path) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        problems.Add("Form.NotADay", path, $"'{text}' is not a day; use one such as 2024-08-31.", $"'{text}' không phải ngày; ví dụ đúng: 31/8/2024.");
        return JsonValue.Create(text);
    }

    private JsonArray? Codes(string path) => Text(path) is { } text
        ? [.. text.Split([',', ';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(c => (JsonNode)c)]
        : null;

    // A group that need not be there is not there if nothing in it was filled in.
    private JsonObject? Group(Type type, JsonNode? before, string path, bool isRequired)
    {
        var isFilled = isRequired || types.KeysOf(type).Any(k => IsFilled(k.Type, $"{path}/{k.Name}"));
        return isFilled ? Fields([], type, before, path) : null;
    }

    private JsonObject? Sort(Type family, JsonNode? before, string path)
    {
        var name = Text($"{path}/@type");
        return types.SortOf(family, name) is not { } sort ? null
            : Fields(new() { ["type"] = name }, sort, types.SortOf(family, before) == sort ? before : null, path);
    }

    private JsonObject Fields(JsonObject into, Type type, JsonNode? before, string path)
    {
        foreach (var key in JsonKeys.Of(types.Info(type)).Where(k => k.Name[0] != '$'))
        {
            var at = $"{path}/{key.Name}";
            var value = !shows(at) || types.KindOf(key.Type) is null ? before?[key.Name]?.DeepClone() : Take(key.Type, before?[key.Name], at, types.LabelOf(type, key.Name), key.IsRequired);
            if (value is not null)
            {
                into[key.Name] = value;
            }
        }

        return into;
    }

    private JsonArray Items(Type items, JsonNode? before, string path)
    {
        var taken = new JsonArray();
        var count = int.TryParse(posted($"{path}/#"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? Math.Min(given, MostItems) : 0;
        for (var i = 0; i < count; i++)
        {
            if (IsFilled(items, $"{path}/{i}") || IsChosen(items, $"{path}/{i}"))
            {
                taken.Add(Take(items, before is JsonArray old && i < old.Count ? old[i] : null, $"{path}/{i}", types.LabelOf(items), true));
            }
        }

        return taken;
    }

    // An item may consist of nothing but a choice that must be made, such as a tie-break by the council's vote.
    private bool IsChosen(Type type, string path) => types.KindOf(type) == FormFieldKind.Group
        && types.KeysOf(type).Any(k => k.IsRequired && types.KindOf(k.Type) == FormFieldKind.Choice && Text($"{path}/{k.Name}") is not null);

    // A choice and a yes or no are always sent, so they alone fill nothing.
    private bool IsFilled(Type type, string path) => types.KindOf(type) switch
    {
        FormFieldKind.Words => Text($"{path}/vi") is not null || Text($"{path}/en") is not null,
        FormFieldKind.Choice or FormFieldKind.YesNo or null => false,
        FormFieldKind.Sort => Text($"{path}/@type") is not null,
        FormFieldKind.List => (posted($"{path}/#") ?? "0") != "0",
        FormFieldKind.Group => types.KeysOf(type).Any(k => IsFilled(k.Type, $"{path}/{k.Name}")),
        _ => Text(path) is not null,
    };
}
