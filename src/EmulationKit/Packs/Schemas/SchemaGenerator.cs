using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace EmulationKit.Packs;

/// <summary>Makes the JSON schema (2020-12) of a file of a pack from the types that it is read as.</summary>
/// <param name="vocabulary">The methods and clauses that packs may use.</param>
/// <param name="describe">What is said of a type, a property or a choice; its name among the definitions comes along.</param>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal sealed class SchemaGenerator(RuleVocabulary vocabulary, Func<MemberInfo, string, string?> describe)
{
    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonSerializerOptions options = RulesJson.Options(vocabulary);
    private readonly DefinitionNames names = new(vocabulary);
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    /// <summary>The schema as text.</summary>
    public string Generate(string id, Type type)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = id };
        Fill(schema, Structure(type, names.Of(type), null));
        schema["$defs"] = new JsonObject(definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return schema.ToJsonString(Layout) + "\n";
    }

    private JsonObject Of(Type type)
    {
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        if (SchemaScalars.Of(wanted) is { } scalar)
        {
            return scalar;
        }

        var info = options.GetTypeInfo(wanted);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = Of(info.ElementType ?? typeof(object)) },
            JsonTypeInfoKind.Dictionary => new() { ["type"] = "object", ["additionalProperties"] = Of(info.ElementType ?? typeof(object)) },
            _ => Reference(wanted, info),
        };
    }

    private JsonObject Reference(Type type, JsonTypeInfo info)
    {
        var name = names.Of(type);
        if (!definitions.ContainsKey(name))
        {
            // Named before it is made, for clauses contain clauses.
            definitions[name] = [];
            Fill(definitions[name],
                SchemaScalars.Written(type, name) is { } written ? Described(type, name, written)
                : type.IsEnum ? Choices(type, name)
                : info.PolymorphismOptions is { } kinds ? Kinds(type, name, kinds)
                : Structure(type, name, null));
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject Kinds(Type type, string name, JsonPolymorphismOptions kinds)
    {
        var each = kinds.DerivedTypes.Select(kind =>
        {
            var derived = names.Of(kind.DerivedType);
            definitions[derived] = [];
            Fill(definitions[derived], Structure(kind.DerivedType, derived, (string)(kind.TypeDiscriminator ?? "")));
            return (JsonNode)new JsonObject { ["$ref"] = $"#/$defs/{derived}" };
        });
        return Described(type, name, new() { ["oneOf"] = new JsonArray([.. each]) });
    }

    private JsonObject Choices(Type type, string name)
    {
        var each = Enum.GetNames(type).Select(choice =>
        {
            var value = JsonNamingPolicy.CamelCase.ConvertName(choice);
            return (JsonNode)Described(type.GetField(choice)!, $"{name}.{value}", new() { ["const"] = value });
        });
        return Described(type, name, new() { ["oneOf"] = new JsonArray([.. each]) });
    }

    private JsonObject Structure(Type type, string name, string? discriminator)
    {
        var keys = JsonKeys.Of(options.GetTypeInfo(type));
        var properties = new JsonObject();
        if (discriminator is not null)
        {
            properties["type"] = Described(type, name, new() { ["const"] = discriminator });
        }

        foreach (var key in keys)
        {
            properties[key.Name] = Property(key, $"{name}.{key.Name}");
        }

        var schema = Described(type, name, new() { ["type"] = "object", ["properties"] = properties });
        var required = keys.Where(k => k.IsRequired).Select(k => k.Name).Prepend(discriminator is null ? null : "type").OfType<string>();
        if (required.Any())
        {
            schema["required"] = new JsonArray([.. required.Select(r => JsonValue.Create(r))]);
        }

        schema["additionalProperties"] = false;
        Fill(schema, SchemaBounds.Of(name));
        return schema;
    }

    private JsonObject Property(JsonKey key, string name)
    {
        var schema = Described(key.Property.AttributeProvider as MemberInfo, name, Of(key.Type));
        Fill(schema, SchemaBounds.Of(name));
        if (key.TakesNull)
        {
            schema["type"] = new JsonArray(schema["type"]?.DeepClone(), "null");
        }

        if (key.Otherwise is { } otherwise)
        {
            schema["default"] = JsonSerializer.SerializeToNode(otherwise, key.Type, options);
        }

        return schema;
    }

    private JsonObject Described(MemberInfo? member, string name, JsonObject schema)
    {
        var described = new JsonObject();
        if (PackWords.Of(name) is { } words)
        {
            described["title"] = PackWords.Capital(words.In(LocalizedText.DefaultLanguage));
        }

        if (member is not null && describe(member, name) is { } description)
        {
            described["description"] = description;
        }

        Fill(described, schema);
        return described;
    }

    private static void Fill(JsonObject schema, JsonObject more)
    {
        foreach (var (key, value) in more)
        {
            schema[key] = value?.DeepClone();
        }
    }
}
