namespace EmulationKit.Awards;

/// <summary>
/// Finds the smallest set of leaves that would turn a rule: of "all" the union of what its parts lack, of "any" the
/// cheapest part, of "not" the dual. Fewest leaves first, then those that can be changed, then the smallest gap.
/// </summary>
internal static class NearestMissing
{
    public static IReadOnlyList<MissingCondition> Of(ClauseNode rule) => Turn(rule, true).Conditions;

    private static Change Turn(ClauseNode node, bool hold)
    {
        if (node.Truth == (hold ? Truth.True : Truth.False))
        {
            return Change.None;
        }

        return node.Clause switch
        {
            Not => Turn(node.Parts[0], !hold),
            AllOf => hold ? Union(node, true) : Cheapest(node, false),
            AnyOf => hold ? Cheapest(node, true) : Union(node, false),
            _ => new Change([new MissingCondition(node, hold)]),
        };
    }

    private static Change Union(ClauseNode node, bool hold) => new([.. node.Parts.SelectMany(p => Turn(p, hold).Conditions)]);

    private static Change Cheapest(ClauseNode node, bool hold) => node.Parts.Select(p => Turn(p, hold)).Min() ?? Change.None;

    private sealed record Change(IReadOnlyList<MissingCondition> Conditions) : IComparable<Change>
    {
        public static readonly Change None = new([]);

        private int Fixed => Conditions.Count(c => c.Clause.Clause is LeafClause { IsChangeable: false });

        private decimal Gap => Conditions.Sum(c => c.Clause.Finding?.Gap ?? 1);

        public int CompareTo(Change? other) => other is null ? 1
            : (Conditions.Count, Fixed, Gap).CompareTo((other.Conditions.Count, other.Fixed, other.Gap));
    }
}
