using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace EmulationKit.EntityFrameworkCore.Json;

/// <summary>Two parts are alike if they read the same as JSON. A part is never changed in place, so that it is its own
/// snapshot.</summary>
internal sealed class JsonContent<T>(JsonSerializerOptions json)
    : ValueComparer<T>((left, right) => Same(left, right, json), value => Hash(value, json), value => value)
{
    private static bool Same(T? left, T? right, JsonSerializerOptions json) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null && JsonSerializer.Serialize(left, json) == JsonSerializer.Serialize(right, json));

    private static int Hash(T value, JsonSerializerOptions json) => JsonSerializer.Serialize(value, json).GetHashCode(StringComparison.Ordinal);
}
