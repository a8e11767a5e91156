using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EmulationKit.Campaigns;

namespace EmulationKit.Packs;

/// <summary>How the files of a pack are written: short, for what a key means when it is left out is not written.</summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal static class PackJson
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> Known = [];

    public static JsonSerializerOptions Options(RuleVocabulary? vocabulary) => Known.GetValue(RulesJson.Options(vocabulary), Make);

    private static JsonSerializerOptions Make(JsonSerializerOptions reading) => new(reading)
    {
        WriteIndented = true,
        NewLine = "\n",
        TypeInfoResolver = reading.TypeInfoResolver?.WithAddedModifier(type => LeaveOutTheUsual(type, reading)),
    };

    private static void LeaveOutTheUsual(JsonTypeInfo type, JsonSerializerOptions reading)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var keys = JsonKeys.Of(reading.GetTypeInfo(type.Type)).ToDictionary(k => k.Name);
        foreach (var property in type.Properties)
        {
            property.ShouldSerialize = keys.TryGetValue(property.Name, out var key) ? (_, value) => IsToBeSaid(key, value) : (_, _) => false;
        }
    }

    private static bool IsToBeSaid(JsonKey key, object? value) =>
        key.IsRequired || (value is null ? key.TakesNull : !StructuralEquality.AreEqual(value, key.Otherwise));
}
