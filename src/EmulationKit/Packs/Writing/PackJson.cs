using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EmulationKit.Campaigns;

namespace EmulationKit.Packs;

/// <summary>How the files of a pack are written.</summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal static class PackJson
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> Shorts = [];
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> Fulls = [];

    /// <summary>Short, for people: what a key means when it is left out is not written.</summary>
    public static JsonSerializerOptions Short(RuleVocabulary? vocabulary) => Shorts.GetValue(RulesJson.Options(vocabulary), reading => Make(reading, IsUnusual));

    /// <summary>In full, for comparing: every key that has a value, and what is not known as null.</summary>
    public static JsonSerializerOptions InFull(RuleVocabulary? vocabulary) => Fulls.GetValue(RulesJson.Options(vocabulary), reading => Make(reading, HasMeaning));

    private static JsonSerializerOptions Make(JsonSerializerOptions reading, Func<JsonKey, object?, bool> isToBeSaid) => new(reading)
    {
        WriteIndented = true,
        NewLine = "\n",
        TypeInfoResolver = reading.TypeInfoResolver?.WithAddedModifier(type => Choose(type, reading, isToBeSaid)),
    };

    private static void Choose(JsonTypeInfo type, JsonSerializerOptions reading, Func<JsonKey, object?, bool> isToBeSaid)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var keys = JsonKeys.Of(reading.GetTypeInfo(type.Type)).ToDictionary(k => k.Name);
        foreach (var property in type.Properties)
        {
            property.ShouldSerialize = keys.TryGetValue(property.Name, out var key) ? (_, value) => isToBeSaid(key, value) : (_, _) => false;
        }
    }

    private static bool HasMeaning(JsonKey key, object? value) => value is not null || key.TakesNull;

    private static bool IsUnusual(JsonKey key, object? value) =>
        key.IsRequired || (HasMeaning(key, value) && !StructuralEquality.AreEqual(value, key.Otherwise));
}
