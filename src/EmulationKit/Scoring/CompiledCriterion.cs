using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>A criterion ready to score.</summary>
internal sealed class CompiledCriterion(int index, Criterion definition, int area, int firstColumn)
{
    public int Index { get; } = index;

    public Criterion Definition { get; } = definition;

    /// <summary>The content area it stands in, by its place in the plan.</summary>
    public int Area { get; } = area;

    /// <summary>The column of its first field in an input table.</summary>
    public int FirstColumn { get; } = firstColumn;

    public CriterionKernel Kernel { get; } = definition.Method.Compile(definition);

    public IReadOnlyList<InputField> Fields { get; } = definition.Method.Fields;

    /// <summary>The raw minimum of each field, which a missing number is shown as.</summary>
    public long[] Minima { get; } = [.. definition.Method.Fields.Select(f => f.RawMinimum)];

    public bool[] Required { get; } = [.. definition.Method.Fields.Select(f => !f.Optional)];

    public CriterionRole Role { get; } = definition.Method.Role;

    public long Maximum { get; } = Points.From(definition.Maximum).Raw;

    public bool AppliesToAll { get; } = definition.AppliesTo.IsEveryone;

    public int FieldIndex(string name)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
