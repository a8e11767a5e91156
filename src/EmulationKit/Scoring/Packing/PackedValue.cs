using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>One field of an input as a whole number.</summary>
internal static class PackedValue
{
    public const long None = long.MinValue;
    public const long Abstained = None + 1;
    public const long Recused = None + 2;

    public static long Of(IReadOnlyList<InputField> fields, int place, CriterionInput? input)
    {
        var field = fields[place];
        if (input is null)
        {
            return None;
        }

        if (!field.IsMark)
        {
            return input.Numbers.TryGetValue(field.Name, out var number) ? field.ToRaw(number) ?? None : None;
        }

        var mark = fields.Take(place).Count(f => f.IsMark);
        return mark >= input.Marks.Count ? None
            : input.Marks[mark].IsRecusal ? Recused
            : input.Marks[mark].Value is { } value ? field.ToRaw(value) ?? None
            : Abstained;
    }
}
