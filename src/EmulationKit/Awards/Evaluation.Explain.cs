using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

public sealed partial class Evaluation
{
    /// <summary>Explains the outcome of one participant and award. Nothing was kept for it: the clauses are tested again
    /// by the same kernels.</summary>
    /// <param name="id">The participant's id.</param>
    /// <param name="award">The award's code.</param>
    /// <param name="evidence">Where evidence is found; without it explanations name none.</param>
    /// <exception cref="ArgumentException">There is no such participant or award.</exception>
    public AwardExplanation Explain(string id, string award, IEvidenceSource? evidence = null)
    {
        var row = state.Table.RowOf(id);
        var compiled = state.Plan.Awards.FirstOrDefault(a => a.Definition.Code == award)
            ?? throw new ArgumentException($"There is no award '{award}'.", nameof(award));
        var mark = state.Outcomes[compiled.Index][row];
        var rule = new RuleReader(state, compiled, row, evidence).Read();
        var knockouts = Knockouts.Striking(state.Table, row).ToArray();
        var adviser = new Adviser(state, row);
        return new AwardExplanation(id, compiled.Definition, mark, rule)
        {
            Exclusions = [.. compiled.ExcludedBy.Select(r => KeyValuePair.Create(state.Plan.Awards[r].Definition.Code, state.Outcomes[r][row].Outcome))],
            Limits = mark.Reason is OutcomeReason.Met or OutcomeReason.Quota or OutcomeReason.TieOnLine or OutcomeReason.LeaderShare
                ? new LimitReader(state, compiled, row).Read()
                : [],
            NearestMissing = [.. NearestMissing.Of(rule).Select(adviser.Advise)],
            PublicWording = knockouts.Length == 0 ? null : (knockouts[0].Definition.Method as KnockoutMethod)?.PublicWording,
            KnockedOutBy = [.. knockouts.Select(k => k.Definition.Code)],
        };
    }

    /// <summary>Explains how the total of one participant came about, criterion by criterion.</summary>
    /// <param name="id">The participant's id.</param>
    /// <exception cref="ArgumentException">There is no such participant.</exception>
    public ScoreExplanation ExplainScore(string id) => ScoreExplanation.Of(state.Table, state.Leaders, state.Table.RowOf(id));

    /// <summary>The shortfalls of direct workers: where those granted an award have fewer of them than its rule wishes.
    /// It changes no outcome.</summary>
    public IReadOnlyList<DirectWorkerShortfall> DirectWorkerShortfalls() => Shortfalls.Of(state);
}
