using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Json;

/// <summary>Keeps a part of an aggregate as JSON in one text column, and notices by its content when it changed.</summary>
internal static class JsonColumns
{
    /// <summary>A part that is replaced as a whole.</summary>
    public static PropertyBuilder<T> InJson<T>(this PropertyBuilder<T> property, JsonSerializerOptions json)
        where T : class?
    {
        property.HasConversion(JsonText<T>.Of(json), new JsonContent<T>(json));
        return property;
    }

    /// <summary>A list of things that never change; the list itself does.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> InJson<T>(this PropertyBuilder<IReadOnlyList<T>> property, JsonSerializerOptions json)
    {
        property.HasConversion(JsonListText<T>.Of(json), new JsonListContent<T>(json, item => item));
        return property;
    }

    /// <summary>A part that is replaced as a whole, is the same for many readers and names no person.</summary>
    public static PropertyBuilder<T> InRememberedJson<T>(this PropertyBuilder<T> property, JsonSerializerOptions json)
        where T : class?
    {
        property.HasConversion(JsonText<T>.Remembered(json), new JsonContent<T>(json));
        return property;
    }

    /// <summary>A list of things that never change, the same for many readers, that names no person.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> InRememberedJson<T>(this PropertyBuilder<IReadOnlyList<T>> property, JsonSerializerOptions json)
    {
        property.HasConversion(JsonListText<T>.Remembered(json), new JsonListContent<T>(json, item => item));
        return property;
    }

    /// <summary>A list of things that change in place.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> InJsonDeeply<T>(this PropertyBuilder<IReadOnlyList<T>> property, JsonSerializerOptions json, Func<T, T> copy)
    {
        property.HasConversion(JsonListText<T>.Of(json), new JsonListContent<T>(json, copy));
        return property;
    }
}
