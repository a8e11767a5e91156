using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;

namespace EmulationKit.Packs;

/// <summary>Makes the fields in which a value of a pack is edited.</summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal sealed class FormMaker(FormTypes types, Func<string, bool> shows)
{
    public FormField Make(Type type, JsonNode? node, string path, LocalizedText label, bool isRequired)
    {
        var field = new FormField(path, types.KindOf(type) ?? FormFieldKind.Text, label) { IsRequired = isRequired };
        return field.Kind switch
        {
            FormFieldKind.Words => field with { Value = Words(node, "vi"), English = Words(node, "en") },
            FormFieldKind.Choice => field with { Value = Plain(node), Choices = types.ChoicesOf(type) },
            FormFieldKind.Codes => field with { Value = node is JsonArray codes ? string.Join(", ", codes.Select(Plain)) : null },
            FormFieldKind.Group => field with { Parts = PartsOf(FormTypes.Plain(type), node, path, isRequired) },
            FormFieldKind.Sort => field with
            {
                Value = Plain(node?["type"]),
                Choices = types.SortsOf(type),
                Parts = types.SortOf(type, node) is { } sort ? PartsOf(sort, node, path, true) : [],
            },
            FormFieldKind.List => List(field, types.Info(type).ElementType ?? typeof(object), node),
            _ => field with { Value = Plain(node) },
        };
    }

    private FormField List(FormField list, Type items, JsonNode? node) => list with
    {
        Choices = types.KindOf(items) == FormFieldKind.Sort ? types.SortsOf(items) : [],
        Parts = [.. (node as JsonArray ?? []).Select((item, i) => Make(items, item, $"{list.Path}/{i}", LabelOf(items, item, i), true))],
    };

    // Where a thing has a name or a code, it goes by that.
    private LocalizedText LabelOf(Type type, JsonNode? item, int index)
    {
        var sort = types.KindOf(type) == FormFieldKind.Sort ? types.SortOf(type, item) ?? type : type;
        var called = item is JsonObject ? Words(item["name"], "vi") ?? Plain(item["code"]) ?? Plain(item["id"]) : null;
        return called is null ? Wording.Text("{0} {1}", "{0} {1}", types.LabelOf(sort), index + 1) : Wording.Text("{0}: {1}", "{0}: {1}", types.LabelOf(sort), called);
    }

    private FormField[] PartsOf(Type type, JsonNode? node, string path, bool isRequired) =>
        [.. types.KeysOf(type).Where(k => shows($"{path}/{k.Name}")).Select(k => Make(k.Type, node?[k.Name], $"{path}/{k.Name}", types.LabelOf(type, k.Name), isRequired && k.IsRequired))];

    private static string? Words(JsonNode? node, string language) => node switch
    {
        JsonObject texts => Plain(texts[language]),
        null => null,
        _ => language == LocalizedText.DefaultLanguage ? Plain(node) : null,
    };

    private static string? Plain(JsonNode? node) => node is not JsonValue value ? null
        : value.TryGetValue<string>(out var text) ? text
        : value.TryGetValue<bool>(out var truth) ? (truth ? "true" : "false")
        : value.TryGetValue<decimal>(out var number) ? number.ToString("0.##########", CultureInfo.InvariantCulture)
        : value.ToJsonString();
}
