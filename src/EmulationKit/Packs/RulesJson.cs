using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>Rules as JSON: one object per thing, camel-case keys, the kind of a method, clause or limit under
/// <c>type</c>. An unknown key, a missing one and a doubled one are errors.</summary>
public static class RulesJson
{
    internal const string NeedsReflection = "Rules are read and written by reflection over their types.";

    private static readonly ConditionalWeakTable<RuleVocabulary, JsonSerializerOptions> Known = [];

    /// <summary>How rules are read and written; the same options each time for the same vocabulary.</summary>
    /// <param name="vocabulary">The methods and clauses there are; the kit's own if not said.</param>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    public static JsonSerializerOptions Options(RuleVocabulary? vocabulary = null) => Known.GetValue(vocabulary ?? RuleVocabulary.Standard, Make);

    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    private static JsonSerializerOptions Make(RuleVocabulary words)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            IgnoreReadOnlyProperties = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowOutOfOrderMetadataProperties = true,
            AllowDuplicateProperties = false,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver
            {
                Modifiers =
                {
                    type => Derive(type, typeof(CriterionMethod), words.Methods),
                    type => Derive(type, typeof(Clause), words.Clauses),
                    type => Derive(type, typeof(AwardLimit), words.Limits),
                    LeaveOutNothing,
                },
            },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new LocalizedTextConverter());
        options.Converters.Add(new HistoricDateConverter());
        options.Converters.Add(new CriterionInputConverter());
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Reads rules. They are not checked yet; that is <see cref="EvaluationPlan.Compile"/>'s part. Returns
    /// <c>Rules.Malformed</c> with line and column, or <c>Rules.Null</c> for every null.</summary>
    /// <param name="json">The text, in UTF-8.</param>
    /// <param name="vocabulary">The methods and clauses there are; the kit's own if not said.</param>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    public static ErrorOr<CampaignRules> Read(ReadOnlySpan<byte> json, RuleVocabulary? vocabulary = null)
    {
        try
        {
            var rules = JsonSerializer.Deserialize<CampaignRules>(json, Options(vocabulary));
            using var document = JsonDocument.Parse(json.ToArray());
            var nulls = JsonNulls.Check("Rules.Null", document.RootElement);
            return rules is null || nulls.Count > 0 ? nulls : rules;
        }
        catch (JsonException problem)
        {
            return Malformed("Rules.Malformed", problem);
        }
    }

    /// <summary>Writes rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="vocabulary">The methods and clauses there are; the kit's own if not said.</param>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    public static byte[] Write(CampaignRules rules, RuleVocabulary? vocabulary = null) =>
        JsonSerializer.SerializeToUtf8Bytes(Guard.Against.Null(rules), Options(vocabulary));

    internal static Error Malformed(string code, JsonException problem) => DomainError.Validation(code,
        $"Line {problem.LineNumber + 1}, column {problem.BytePositionInLine + 1}: {problem.Message}",
        $"Dòng {problem.LineNumber + 1}, cột {problem.BytePositionInLine + 1}: {problem.Message}", problem.Path);

    /// <summary>What may be nothing is left out when it is written, so it may be left out when it is read.</summary>
    private static void LeaveOutNothing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.AssociatedParameter is { IsNullable: true }))
        {
            property.IsRequired = false;
        }
    }

    private static void Derive(JsonTypeInfo type, Type from, IReadOnlyDictionary<string, Type> derived)
    {
        if (type.Type != from)
        {
            return;
        }

        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "type" };
        foreach (var (name, kind) in derived)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, name));
        }
    }
}
