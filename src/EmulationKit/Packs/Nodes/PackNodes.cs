using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>Makes nodes of the files of a pack.</summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal sealed class PackNodes(RuleVocabulary? vocabulary)
{
    private static readonly string[] Identities = ["code", "id", "phase"];

    private readonly JsonSerializerOptions options = PackJson.InFull(vocabulary);
    private readonly DefinitionNames names = new(vocabulary ?? RuleVocabulary.Standard);

    public PackNode Of<T>(T file) => Of(JsonSerializer.SerializeToElement(file, options), typeof(T));

    private PackNode Of(JsonElement json, Type type)
    {
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        var info = options.GetTypeInfo(wanted);
        return json.ValueKind switch
        {
            _ when wanted == typeof(LocalizedText) => new(PackNodeKind.Text, wanted, "text", json),
            _ when wanted == typeof(CriterionInput) => Input(json),
            JsonValueKind.Array => List(json, wanted, info.ElementType ?? typeof(object)),
            JsonValueKind.Object when info.Kind == JsonTypeInfoKind.Dictionary => new(PackNodeKind.Map, wanted, names.Of(info.ElementType ?? typeof(object)), json)
            {
                Parts = [.. json.EnumerateObject().Select(p => new NodePart(p.Name, null, Of(p.Value, info.ElementType ?? typeof(object))))],
            },
            JsonValueKind.Object when info.PolymorphismOptions is { } kinds => Thing(json, Derived(json, kinds)) with { Family = names.Of(wanted) },
            JsonValueKind.Object => Thing(json, wanted),
            _ => new(PackNodeKind.Plain, wanted, names.Of(wanted), json),
        };
    }

    private static Type Derived(JsonElement json, JsonPolymorphismOptions kinds)
    {
        var kind = json.GetProperty(kinds.TypeDiscriminatorPropertyName).GetString();
        return kinds.DerivedTypes.First(d => (string?)d.TypeDiscriminator == kind).DerivedType;
    }

    private PackNode Thing(JsonElement json, Type type)
    {
        var name = names.Of(type);
        var keys = JsonKeys.Of(options.GetTypeInfo(type));
        var identity = keys.FirstOrDefault(k => k.IsRequired && Identities.Contains(k.Name));
        return new(PackNodeKind.Thing, type, name, json)
        {
            Parts = [.. keys.Where(k => json.TryGetProperty(k.Name, out _)).Select(k => Part(k, json.GetProperty(k.Name), name))],
            Identity = identity is null ? null : json.GetProperty(identity.Name).GetString(),
            HasCode = identity is { Name: "code" },
        };
    }

    private NodePart Part(JsonKey key, JsonElement json, string name) => new(key.Name, $"{name}.{key.Name}", Of(json, key.Type))
    {
        IsUsual = key.Otherwise is not null && JsonElement.DeepEquals(json, JsonSerializer.SerializeToElement(key.Otherwise, key.Type, options)),
    };

    private PackNode List(JsonElement json, Type type, Type items)
    {
        var all = json.EnumerateArray().Select(item => Of(item, items)).ToList();
        return new(PackNodeKind.List, type, names.Of(items), json)
        {
            Parts = [.. all.Select((item, i) => new NodePart(item.Identity ?? $"{i}", null, item))],
        };
    }

    // What was entered is written in a way of its own, without a type for each part.
    private static PackNode Input(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new(PackNodeKind.Thing, typeof(CriterionInput), "criterionInput", json)
        {
            Parts = [.. json.EnumerateObject().Select(p => new NodePart(p.Name, $"criterionInput.{p.Name}", InputPart(p.Value)))],
        },
        _ => InputPart(json),
    };

    private static PackNode InputPart(JsonElement json, string name = "number") => json.ValueKind == JsonValueKind.Array
        ? new(PackNodeKind.List, typeof(IReadOnlyList<Mark>), "mark", json) { Parts = [.. json.EnumerateArray().Select((mark, i) => new NodePart($"{i}", null, InputPart(mark, "mark")))] }
        : new(PackNodeKind.Plain, json.ValueKind == JsonValueKind.Number ? typeof(decimal) : typeof(string), name, json);
}
