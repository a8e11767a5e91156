using System.Collections.ObjectModel;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>Inputs as values: alike if they say the same, and out of reach of whoever made them.</summary>
internal static class InputValues
{
    public static bool Same(CriterionInput? left, CriterionInput? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        return left.Year == right.Year
            && left.Override == right.Override
            && left.Marks.SequenceEqual(right.Marks)
            && left.Numbers.Count == right.Numbers.Count
            && left.Numbers.All(n => right.Numbers.TryGetValue(n.Key, out var number) && number == n.Value);
    }

    /// <summary>A copy that nobody can change; an input with nothing in it is no input.</summary>
    public static CriterionInput? Kept(CriterionInput? input) =>
        input is null || Same(input, CriterionInput.Empty) ? null : input with
        {
            Numbers = new ReadOnlyDictionary<string, decimal>(new Dictionary<string, decimal>(input.Numbers, StringComparer.Ordinal)),
            Marks = Array.AsReadOnly([.. input.Marks]),
        };
}
