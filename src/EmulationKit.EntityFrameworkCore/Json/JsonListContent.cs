using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace EmulationKit.EntityFrameworkCore.Json;

/// <summary>Two lists are alike if their items are the same or read the same as JSON.</summary>
/// <param name="json">How items are written.</param>
/// <param name="copy">Copies an item for the snapshot; an item that never changes is its own copy.</param>
internal sealed class JsonListContent<T>(JsonSerializerOptions json, Func<T, T> copy)
    : ValueComparer<IReadOnlyList<T>>((left, right) => Same(left, right, json), list => list.Count, list => Snapshot(list, copy))
{
    private static List<T> Snapshot(IReadOnlyList<T> list, Func<T, T> copy) => [.. list.Select(copy)];

    private static bool Same(IReadOnlyList<T>? left, IReadOnlyList<T>? right, JsonSerializerOptions json)
    {
        if (left is null || right is null || left.Count != right.Count)
        {
            return ReferenceEquals(left, right);
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!ReferenceEquals(left[i], right[i]) && JsonSerializer.Serialize(left[i], json) != JsonSerializer.Serialize(right[i], json))
            {
                return false;
            }
        }

        return true;
    }
}
