using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace EmulationKit.Campaigns;

/// <summary>
/// Whether two definitions say the same. Records compare their lists by reference; here lists and dictionaries compare
/// by what is in them, at any depth, and everything else as its own equality has it. That holds for the methods and
/// clauses of a host as well. What cannot be seen to be equal counts as different.
/// </summary>
internal static class StructuralEquality
{
    private const int DeepestLevel = 100;

    public static bool AreEqual(object? left, object? right) => AreEqual(left, right, 0);

    private static bool AreEqual(object? left, object? right, int level) => (left, right) switch
    {
        _ when Equals(left, right) => true,
        (null, _) or (_, null) or (string, _) or (_, string) => false,
        _ when level > DeepestLevel => false,
        (IDictionary a, IDictionary b) => SameEntries(a, b, level),
        (IEnumerable a, IEnumerable b) => SameItems(a, b, level),
        _ => left.GetType() == right.GetType() && IsMadeOfParts(left.GetType()) && SameFields(left, right, level),
    };

    private static bool SameEntries(IDictionary left, IDictionary right, int level) =>
        left.Count == right.Count
        && left.Keys.Cast<object>().All(key => right.Contains(key) && AreEqual(left[key], right[key], level + 1));

    private static bool SameItems(IEnumerable left, IEnumerable right, int level)
    {
        var (a, b) = (left.Cast<object?>().ToArray(), right.Cast<object?>().ToArray());
        return a.Length == b.Length && a.Zip(b).All(pair => AreEqual(pair.First, pair.Second, level + 1));
    }

    // A value that defines its own equality (a number, a date, a text) has spoken; a record or a tuple only compares
    // its parts, and does so by reference where they are lists.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "A member that is not seen makes the answer 'different', which only reopens more.")]
    private static bool IsMadeOfParts(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null
        || typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(type)
        || !type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>));

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "A field that is not seen makes the answer 'different', which only reopens more.")]
    private static bool SameFields(object left, object right, int level)
    {
        var differs = false;
        for (Type? type = left.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                var (a, b) = (field.GetValue(left), field.GetValue(right));
                if (!Equals(a, b))
                {
                    differs = true;
                    if (!AreEqual(a, b, level + 1))
                    {
                        return false;
                    }
                }
            }
        }

        // The two are not equal by their own account, so some field must be a list that reads the same. If none is,
        // fields were hidden from reflection.
        return differs;
    }
}
