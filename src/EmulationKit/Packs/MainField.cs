using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>The number that is meant where an input gives one without its name.</summary>
internal static class MainField
{
    /// <summary>The method's only necessary number, or its first; nothing of a method that takes marks alone.</summary>
    public static string? Of(CriterionMethod method)
    {
        var numbers = method.Fields.Where(f => !f.IsMark).ToArray();
        var necessary = numbers.Where(f => !f.Optional).ToArray();
        return (necessary.Length == 1 ? necessary[0] : numbers.FirstOrDefault())?.Name;
    }

    /// <summary>Inputs in which numbers without a name stand under that of the criterion's main field.</summary>
    public static IReadOnlyDictionary<string, CriterionInput> Named(IReadOnlyDictionary<string, CriterionInput> inputs, IReadOnlyDictionary<string, Criterion> criteria) =>
        inputs.Values.All(i => !i.Numbers.ContainsKey("")) ? inputs
            : inputs.ToDictionary(i => i.Key, i => criteria.TryGetValue(i.Key, out var criterion) ? Named(i.Value, criterion) : i.Value);

    private static CriterionInput Named(CriterionInput input, Criterion criterion) =>
        input.Numbers.TryGetValue("", out var number) ? CriterionInput.Of(Of(criterion.Method) ?? "value", number) : input;
}
