using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>
/// Holds a JSON value against the type it is to become and reports everything that does not fit, each with its place:
/// unknown, missing and doubled keys, nulls, wrong kinds of values, unknown choices. What passes can be deserialized.
/// </summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal sealed class JsonShape(JsonSerializerOptions options, List<Error> errors)
{
    private readonly Dictionary<Type, IReadOnlyDictionary<string, JsonKey>> keys = [];

    public void Check(JsonPart part, Type type, string path)
    {
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        if (part.Kind == JsonTokenType.Null)
        {
            Report(part.Place, ShapeErrors.Null(path));
        }
        else if (wanted == typeof(LocalizedText))
        {
            CheckText(part, path);
        }
        else if (wanted == typeof(CriterionInput))
        {
            CheckInput(part, path);
        }
        else if (wanted.IsEnum)
        {
            CheckChoice(part, [.. Enum.GetNames(wanted).Select(JsonNamingPolicy.CamelCase.ConvertName)], path);
        }
        else if (Scalar(wanted) is { } scalar)
        {
            if (!scalar.Fits(part))
            {
                Report(part.Place, ShapeErrors.Wrong(path, part, scalar.En, scalar.Vi));
            }
        }
        else
        {
            CheckStructure(part, options.GetTypeInfo(wanted), path);
        }
    }

    private static (Func<JsonPart, bool> Fits, string En, string Vi)? Scalar(Type type) =>
        type == typeof(string) ? (p => p.Kind == JsonTokenType.String, "a text in quotes", "một chuỗi trong dấu nháy")
        : type == typeof(bool) ? (p => p.Kind is JsonTokenType.True or JsonTokenType.False, "true or false", "true hoặc false")
        : type == typeof(int) ? (p => p.Kind == JsonTokenType.Number && int.TryParse(p.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _), "a whole number", "một số nguyên")
        : type == typeof(decimal) ? (p => p.Kind == JsonTokenType.Number && IsDecimal(p.Text), "a number of at most 28 digits, without quotes", "một số có tối đa 28 chữ số, không đặt trong nháy")
        : type == typeof(DateOnly) ? (p => p.Kind == JsonTokenType.String && DateOnly.TryParseExact(p.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "a day such as \"2024-08-31\"", "một ngày như \"2024-08-31\"")
        : type == typeof(HistoricDate) ? (p => p.Kind == JsonTokenType.String && HistoricDateConverter.Parse(p.Text) is not null, "a year, month or day such as \"1499\", \"1941-01\" or \"1944-12-22\"", "một năm, tháng hoặc ngày như \"1499\", \"1941-01\" hoặc \"1944-12-22\"")
        : null;

    private static bool IsDecimal(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private void CheckStructure(JsonPart part, JsonTypeInfo info, string path)
    {
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Enumerable:
                if (Is(part, JsonTokenType.StartArray, path, "a list in [ ]", "một danh sách trong [ ]"))
                {
                    for (var i = 0; i < part.Items.Count; i++)
                    {
                        Check(part.Items[i], info.ElementType ?? typeof(object), $"{path}/{i}");
                    }
                }

                break;
            case JsonTypeInfoKind.Dictionary:
                if (Is(part, JsonTokenType.StartObject, path, "an object in { }", "một đối tượng trong { }"))
                {
                    CheckDoubles(part, path);
                    part.Members.ForEach(m => Check(m.Value, info.ElementType ?? typeof(object), $"{path}/{m.Name}"));
                }

                break;
            case JsonTypeInfoKind.Object when info.PolymorphismOptions is { } kinds:
                CheckKinds(part, kinds, path);
                break;
            case JsonTypeInfoKind.Object:
                CheckObject(part, info, path, null);
                break;
        }
    }

    private void CheckKinds(JsonPart part, JsonPolymorphismOptions kinds, string path)
    {
        if (!Is(part, JsonTokenType.StartObject, path, "an object in { } with its 'type'", "một đối tượng trong { } có 'type'"))
        {
            return;
        }

        var key = kinds.TypeDiscriminatorPropertyName;
        var names = kinds.DerivedTypes.Select(d => (string)(d.TypeDiscriminator ?? "")).ToArray();
        if (part[key] is not { } named)
        {
            Report(part.Place, ShapeErrors.TypeMissing(path, names));
        }
        else if (CheckChoice(named, names, $"{path}/{key}"))
        {
            CheckObject(part, options.GetTypeInfo(kinds.DerivedTypes.First(d => (string?)d.TypeDiscriminator == named.Text).DerivedType), path, key);
        }
    }

    private void CheckObject(JsonPart part, JsonTypeInfo info, string path, string? discriminator)
    {
        if (!Is(part, JsonTokenType.StartObject, path, "an object in { }", "một đối tượng trong { }"))
        {
            return;
        }

        CheckDoubles(part, path);
        var known = KeysOf(info);
        foreach (var member in part.Members.Where(m => m.Name != discriminator))
        {
            if (!known.TryGetValue(member.Name, out var key))
            {
                Report(member.Place, ShapeErrors.UnknownKey($"{path}/{member.Name}", member.Name, known.Keys));
            }
            else if (member.Value.Kind != JsonTokenType.Null || !key.TakesNull)
            {
                Check(member.Value, key.Type, $"{path}/{member.Name}");
            }
        }

        var missing = known.Values.Where(p => p.IsRequired && part[p.Name] is null).Select(p => p.Name).ToArray();
        if (missing.Length > 0)
        {
            Report(part.Place, ShapeErrors.MissingKeys(path, missing));
        }
    }

    private IReadOnlyDictionary<string, JsonKey> KeysOf(JsonTypeInfo info) =>
        keys.TryGetValue(info.Type, out var known) ? known : keys[info.Type] = JsonKeys.Of(info).ToDictionary(k => k.Name);

    private void CheckText(JsonPart part, string path)
    {
        if (part.Kind == JsonTokenType.String)
        {
            return;
        }

        if (!Is(part, JsonTokenType.StartObject, path, "a text, or an object such as {\"vi\": \"…\", \"en\": \"…\"}", "một chuỗi, hoặc đối tượng như {\"vi\": \"…\", \"en\": \"…\"}"))
        {
            return;
        }

        CheckDoubles(part, path);
        part.Members.ForEach(m => Check(m.Value, typeof(string), $"{path}/{m.Name}"));
        if (part[LocalizedText.DefaultLanguage] is null)
        {
            Report(part.Place, ShapeErrors.MissingKeys(path, [LocalizedText.DefaultLanguage]));
        }
    }

    private void CheckInput(JsonPart part, string path)
    {
        if (part.Kind == JsonTokenType.Number)
        {
            Check(part, typeof(decimal), path);
            return;
        }

        if (!Is(part, JsonTokenType.StartObject, path, "a number, or an object of numbers such as {\"actual\": 95, \"planned\": 100}", "một số, hoặc đối tượng các số như {\"actual\": 95, \"planned\": 100}"))
        {
            return;
        }

        CheckDoubles(part, path);
        foreach (var member in part.Members)
        {
            var at = $"{path}/{member.Name}";
            switch (member.Name)
            {
                case "marks":
                    CheckMarks(member.Value, at);
                    break;
                case "year":
                    Check(member.Value, typeof(int), at);
                    break;
                case "reason":
                    Check(member.Value, typeof(string), at);
                    break;
                default:
                    Check(member.Value, typeof(decimal), at);
                    break;
            }
        }

        if (part["points"] is null != part["reason"] is null)
        {
            Report(part.Place, ShapeErrors.MissingKeys(path, [part["points"] is null ? "points" : "reason"]));
        }
    }

    private void CheckMarks(JsonPart part, string path)
    {
        if (!Is(part, JsonTokenType.StartArray, path, "a list of marks in [ ]", "một danh sách điểm trong [ ]"))
        {
            return;
        }

        for (var i = 0; i < part.Items.Count; i++)
        {
            var mark = part.Items[i];
            var right = mark.Kind == JsonTokenType.Number ? IsDecimal(mark.Text)
                : mark.Kind == JsonTokenType.String && mark.Text is CriterionInputConverter.Abstained or CriterionInputConverter.Recused;
            if (!right)
            {
                Report(mark.Place, ShapeErrors.Wrong($"{path}/{i}", mark, "a number, \"abstained\" or \"recused\"", "một số, \"abstained\" (không chấm) hoặc \"recused\" (xin rút)"));
            }
        }
    }

    private bool CheckChoice(JsonPart part, string[] choices, string path)
    {
        if (part.Kind == JsonTokenType.String && choices.Contains(part.Text))
        {
            return true;
        }

        Report(part.Place, ShapeErrors.UnknownChoice(path, part, choices));
        return false;
    }

    private void CheckDoubles(JsonPart part, string path)
    {
        foreach (var twice in part.Members.GroupBy(m => m.Name).Where(g => g.Count() > 1))
        {
            Report(twice.Last().Place, ShapeErrors.DoubleKey($"{path}/{twice.Key}", twice.Key, twice.First().Place.Line ?? 0));
        }
    }

    private bool Is(JsonPart part, JsonTokenType kind, string path, string en, string vi)
    {
        if (part.Kind != kind)
        {
            Report(part.Place, ShapeErrors.Wrong(path, part, en, vi));
        }

        return part.Kind == kind;
    }

    private void Report(TextPlace place, Error error) => errors.Add(DomainError.At(error, place));
}
