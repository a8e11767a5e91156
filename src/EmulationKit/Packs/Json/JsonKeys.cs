using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace EmulationKit.Packs;

/// <summary>A key that a JSON object of a type may have.</summary>
/// <param name="Property">What it is read into.</param>
/// <param name="Otherwise">What it means where it is left out; nothing if it then has no value.</param>
internal sealed record JsonKey(JsonPropertyInfo Property, object? Otherwise)
{
    public string Name => Property.Name;

    public Type Type => Property.PropertyType;

    public bool IsRequired => Property.IsRequired;

    /// <summary>Whether null may be given: where leaving the key out means some value, null means that it is not known.</summary>
    public bool TakesNull => Property.IsSetNullable && Otherwise is not null;
}

/// <summary>The keys that JSON objects may have.</summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal static class JsonKeys
{
    private static readonly ConditionalWeakTable<JsonTypeInfo, IReadOnlyList<JsonKey>> Known = [];

    public static IReadOnlyList<JsonKey> Of(JsonTypeInfo type) => Known.GetValue(type, Make);

    private static IReadOnlyList<JsonKey> Make(JsonTypeInfo type)
    {
        var defaults = JsonDefaults.Of(type);
        return
        [
            .. type.Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null)
                .Select(p => new JsonKey(p, p.IsRequired || defaults is null ? null : p.Get?.Invoke(defaults))),
        ];
    }
}
