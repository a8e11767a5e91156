namespace EmulationKit.Awards;

/// <summary>A clause of a rule, ready to test.</summary>
internal sealed class CompiledClause
{
    public CompiledClause(Clause definition, ClauseCompilation compilation)
    {
        Definition = definition;
        Parts = [.. definition.Parts.Select(p => new CompiledClause(p, compilation))];
        Kernel = (definition as LeafClause)?.Compile(compilation);
    }

    public Clause Definition { get; }

    public CompiledClause[] Parts { get; }

    private ClauseKernel? Kernel { get; }

    public void Test(in ClauseBlock block, Span<Truth> results)
    {
        if (Kernel is not null)
        {
            Kernel.Test(block, results);
            return;
        }

        Parts[0].Test(block, results);
        if (Definition is Not)
        {
            TruthLanes.Not(results);
            return;
        }

        Span<Truth> part = stackalloc Truth[results.Length];
        for (var p = 1; p < Parts.Length; p++)
        {
            Parts[p].Test(block, part);
            if (Definition is AllOf)
            {
                TruthLanes.And(results, part);
            }
            else
            {
                TruthLanes.Or(results, part);
            }
        }
    }
}
