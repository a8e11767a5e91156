using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using EmulationKit.Campaigns;

namespace EmulationKit.Packs;

/// <summary>What forms need to know of the types of a pack.</summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal sealed class FormTypes(RuleVocabulary? vocabulary)
{
    private readonly DefinitionNames names = new(vocabulary ?? RuleVocabulary.Standard);

    public JsonSerializerOptions Options { get; } = RulesJson.Options(vocabulary);

    public static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public JsonTypeInfo Info(Type type) => Options.GetTypeInfo(Plain(type));

    /// <summary>How a value of a type is filled; nothing for what no form shows, which stays as it is.</summary>
    public FormFieldKind? KindOf(Type type)
    {
        var plain = Plain(type);
        var info = Options.GetTypeInfo(plain);
        return plain == typeof(LocalizedText) ? FormFieldKind.Words
            : plain == typeof(string) || plain == typeof(HistoricDate) ? FormFieldKind.Text
            : plain == typeof(decimal) || plain == typeof(int) || plain == typeof(long) ? FormFieldKind.Number
            : plain == typeof(bool) ? FormFieldKind.YesNo
            : plain == typeof(DateOnly) ? FormFieldKind.Day
            : plain.IsEnum ? FormFieldKind.Choice
            : info.Kind == JsonTypeInfoKind.Enumerable ? (info.ElementType == typeof(string) ? FormFieldKind.Codes : FormFieldKind.List)
            : info.Kind != JsonTypeInfoKind.Object ? null
            : info.PolymorphismOptions is null ? FormFieldKind.Group : FormFieldKind.Sort;
    }

    /// <summary>The keys that a form shows of a type.</summary>
    public IEnumerable<JsonKey> KeysOf(Type type) => JsonKeys.Of(Info(type)).Where(k => k.Name[0] != '$' && KindOf(k.Type) is not null);

    /// <summary>The sort that a value is of.</summary>
    public Type? SortOf(Type family, JsonNode? node) => SortOf(family, (string?)node?["type"]);

    public Type? SortOf(Type family, string? name) =>
        Info(family).PolymorphismOptions?.DerivedTypes.Where(d => (string?)d.TypeDiscriminator == name).Select(d => d.DerivedType).FirstOrDefault();

    public IReadOnlyList<FormChoice> SortsOf(Type family) =>
        [.. (Info(family).PolymorphismOptions?.DerivedTypes ?? []).Select(d => new FormChoice((string)(d.TypeDiscriminator ?? ""), Label(names.Of(d.DerivedType), (string)(d.TypeDiscriminator ?? ""))))];

    public IReadOnlyList<FormChoice> ChoicesOf(Type type) =>
        [.. Enum.GetNames(Plain(type)).Select(JsonNamingPolicy.CamelCase.ConvertName).Select(c => new FormChoice(c, Label($"{names.Of(Plain(type))}.{c}", c)))];

    public LocalizedText LabelOf(Type type) => Label(names.Of(Plain(type)), type.Name);

    public LocalizedText LabelOf(Type type, string key) => Label($"{names.Of(type)}.{key}", key);

    /// <summary>The value at a path, with its type; nothing if there is none.</summary>
    public (Type Type, JsonNode? Node)? Find(Type type, JsonNode? node, IEnumerable<string> steps)
    {
        var at = (Type: Plain(type), Node: node);
        foreach (var step in steps)
        {
            if (Info(at.Type).Kind == JsonTypeInfoKind.Enumerable)
            {
                if (at.Node is not JsonArray items || !int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index < 0 || index >= items.Count)
                {
                    return null;
                }

                at = (Plain(Info(at.Type).ElementType ?? typeof(object)), items[index]);
                continue;
            }

            var actual = Info(at.Type).PolymorphismOptions is null ? at.Type : SortOf(at.Type, at.Node);
            if (actual is null || KeysOf(actual).FirstOrDefault(k => k.Name == step) is not { } key)
            {
                return null;
            }

            at = (Plain(key.Type), at.Node?[step]);
        }

        return at;
    }

    private static LocalizedText Label(string name, string otherwise) =>
        PackWords.Of(name) is { } words ? new(PackWords.Capital(words.In("vi")), PackWords.Capital(words.In("en"))) : new(otherwise);
}
