namespace EmulationKit.Awards;

/// <summary>A clause of a rule as it stands for one participant.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Truth">Whether it holds.</param>
/// <param name="Parts">The clauses it is made of.</param>
public sealed record ClauseNode(Clause Clause, Truth Truth, IReadOnlyList<ClauseNode> Parts)
{
    /// <summary>What a leaf asks and what it found; nothing for "all", "any" and "not".</summary>
    public ClauseFinding? Finding { get; init; }

    /// <summary>The evidence that bears on it.</summary>
    public IReadOnlyList<EvidenceLink> Evidence { get; init; } = [];

    /// <summary>What the clause rests on.</summary>
    public Source? Source => Clause.Source;

    /// <summary>Every node of the tree, itself first.</summary>
    public IEnumerable<ClauseNode> All() => Parts.SelectMany(p => p.All()).Prepend(this);

    /// <summary>Every leaf of the tree.</summary>
    public IEnumerable<ClauseNode> Leaves() => All().Where(n => n.Clause is LeafClause);
}
