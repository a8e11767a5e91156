using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace EmulationKit.Tests.UseCases;

/// <summary>Copies and compares aggregates as a store does: records never change and are shared, all else is copied.</summary>
internal static class Deep
{
    public static T Clone<T>(T value) => (T)Copy(value, new Dictionary<object, object>(ReferenceEqualityComparer.Instance))!;

    public static bool Same(object? left, object? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left is null || right is null || left.GetType() != right.GetType())
        {
            return false;
        }

        return left is IList one && right is IList other ? one.Count == other.Count && Enumerable.Range(0, one.Count).All(i => Same(one[i], other[i]))
            : IsCopied(left.GetType()) ? Fields(left.GetType()).All(f => Same(f.GetValue(left), f.GetValue(right)))
            : left.Equals(right);
    }

    private static object? Copy(object? value, Dictionary<object, object> copied)
    {
        if (value is null || !IsCopied(value.GetType()))
        {
            return value;
        }

        if (copied.TryGetValue(value, out var known))
        {
            return known;
        }

        if (value is IList list)
        {
            var copy = value is Array ? (IList)Array.CreateInstance(value.GetType().GetElementType()!, list.Count) : (IList)Activator.CreateInstance(value.GetType())!;
            copied[value] = copy;
            for (var i = 0; i < list.Count; i++)
            {
                if (value is Array)
                {
                    copy[i] = Copy(list[i], copied);
                }
                else
                {
                    copy.Add(Copy(list[i], copied));
                }
            }

            return copy;
        }

        var made = RuntimeHelpers.GetUninitializedObject(value.GetType());
        copied[value] = made;
        foreach (var field in Fields(value.GetType()))
        {
            field.SetValue(made, Copy(field.GetValue(value), copied));
        }

        return made;
    }

    private static bool IsCopied(Type type) =>
        type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
        || (type.IsClass && type.Namespace?.StartsWith("EmulationKit", StringComparison.Ordinal) == true
            && type.GetMethod("<Clone>$") is null && type != typeof(LocalizedText) && !typeof(Delegate).IsAssignableFrom(type));

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
