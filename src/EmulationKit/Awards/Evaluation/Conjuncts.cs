namespace EmulationKit.Awards;

/// <summary>The clauses that must all hold for a rule to hold: itself, or the parts of the "all" at its top.</summary>
internal static class Conjuncts
{
    public static IEnumerable<CompiledClause> Of(CompiledClause clause) =>
        clause.Definition is AllOf ? clause.Parts.SelectMany(Of) : [clause];

    public static IEnumerable<Clause> Of(Clause clause) => clause is AllOf ? clause.Parts.SelectMany(Of) : [clause];

    /// <summary>The awards that a rule excludes.</summary>
    public static IEnumerable<string> Exclusions(Clause rule) => Of(rule).OfType<Excludes>().Select(e => e.Award);

    /// <summary>Every clause of a rule, itself first.</summary>
    public static IEnumerable<Clause> All(Clause clause) => clause.Parts.SelectMany(All).Prepend(clause);
}
