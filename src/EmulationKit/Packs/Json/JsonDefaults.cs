using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace EmulationKit.Packs;

/// <summary>What the keys of a JSON object mean where they are left out: the values that the type itself begins with.</summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal static class JsonDefaults
{
    /// <summary>An object of the type for which nothing was given; nothing if there is no such object.</summary>
    public static object? Of(JsonTypeInfo type)
    {
        if (type.Type.IsAbstract)
        {
            return null;
        }

        if (type.ConstructorAttributeProvider is not ConstructorInfo constructor)
        {
            return Activator.CreateInstance(type.Type);
        }

        var given = type.Properties.Select(p => p.AssociatedParameter).OfType<JsonParameterInfo>().ToDictionary(p => p.Position);
        var values = constructor.GetParameters().Select(p => given.TryGetValue(p.Position, out var known) && known.HasDefaultValue ? known.DefaultValue : Nothing(p.ParameterType));
        try
        {
            return constructor.Invoke([.. values]);
        }
        catch (TargetInvocationException)
        {
            // A type of a host's own that does not come into being without its values has no defaults to show.
            return null;
        }
    }

    private static object? Nothing(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
