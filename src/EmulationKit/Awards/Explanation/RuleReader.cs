using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>Tests the rule of an award again for one participant, clause by clause, with the kernels that judged it.</summary>
internal sealed class RuleReader(EvaluationState state, CompiledAward award, int row, IEvidenceSource? evidence)
{
    public ClauseNode Read() => Read(award.Rule);

    private ClauseNode Read(CompiledClause clause)
    {
        if (clause.Definition is not LeafClause leaf)
        {
            var parts = clause.Parts.Select(Read).ToArray();
            return new ClauseNode(clause.Definition, Truths.Combine(clause.Definition, parts.Select(p => p.Truth)), parts);
        }

        Span<Truth> truth = stackalloc Truth[1];
        clause.Test(new ClauseBlock(state, row, 1), truth);
        var view = new ParticipantView(state, row, award.Definition.Code);
        var finding = leaf.Find(view);
        return new ClauseNode(leaf, TruthOf(leaf, finding, truth[0]), [])
        {
            Finding = finding,
            Evidence = evidence is null ? [] : [.. finding.Criteria.SelectMany(c => evidence.Of(view.Facts.Id, c))],
        };
    }

    // Kernels test the points there are. Who has no total is not considered, and what is not known is shown so.
    private Truth TruthOf(LeafClause leaf, ClauseFinding finding, Truth tested) =>
        leaf is Excludes excludes ? ExclusionReader.Of(state, award, row, excludes.Award)
        : finding is { Required: not null, Actual: null } && state.Scores.Status[row] is RowStatus.NoTotal or RowStatus.KnockedOut ? Truth.Unknown
        : tested;
}
