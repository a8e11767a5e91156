using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>Checked rules, compiled for evaluation. A plan never changes; any number of evaluations may share it.</summary>
public sealed class EvaluationPlan
{
    private EvaluationPlan(CampaignRules rules)
    {
        Rules = rules;
        var tracked = new TrackedList();
        Scoring = new ScoringPlan(rules.Criteria, tracked);
        var index = new AwardIndex(rules.Awards);
        var compilation = new ClauseCompilation(index, tracked, Scoring.AreaIndex, Scoring.CriterionIndex);
        Awards = [.. rules.Awards.Select((_, i) => new CompiledAward(rules, i, compilation))];
        Order = [.. AwardOrder.Of(rules.Awards)];
        var rivals = AwardOrder.Rivals(rules.Awards, index);
        foreach (var award in Awards)
        {
            award.ExcludedBy = [.. rivals[award.Index].Where(r => Array.IndexOf(Order, r) < Array.IndexOf(Order, award.Index))];
        }

        foreach (var item in rules.Ranking.TieBreaks.Where(t => t.By is TieBreakBy.Part or TieBreakBy.Criterion))
        {
            _ = item.By == TieBreakBy.Part ? compilation.AreaSlot(item.Code ?? "") : compilation.CriterionSlot(item.Code ?? "");
        }

        Scopes = RankingCheck.ScopesOf(rules);
        IsPerBloc = Scopes.SetEquals([Scope.Bloc]) && Awards.All(a => a.DirectWorkerShares.All(s => s.Within == Scope.Bloc));
    }

    /// <summary>The version of the engine's meaning. It rises when the same rules and inputs would give another result;
    /// every past version stays computable, so that old seals can be verified.</summary>
    public const int SemanticsVersion = 1;

    /// <summary>The rules.</summary>
    public CampaignRules Rules { get; }

    internal ScoringPlan Scoring { get; }

    /// <summary>The awards in the pack's order.</summary>
    internal CompiledAward[] Awards { get; }

    /// <summary>The places of the awards in the order of judging.</summary>
    internal int[] Order { get; }

    /// <summary>The scopes in which ranks are needed.</summary>
    internal HashSet<Scope> Scopes { get; }

    /// <summary>Whether nothing that is ranked or limited reaches beyond a bloc, so that blocs are judged apart.</summary>
    internal bool IsPerBloc { get; }

    /// <summary>Checks rules and compiles them. Every error comes back at once, with a stable code and the path of what
    /// is wrong; then nothing is compiled.</summary>
    /// <param name="rules">The rules.</param>
    public static ErrorOr<EvaluationPlan> Compile(CampaignRules rules)
    {
        Guard.Against.Null(rules);
        var problems = new Problems();
        CriteriaCheck.Check(problems, rules);
        RankingCheck.Check(problems, rules);
        AwardsCheck.Check(problems, rules);
        return problems.OrElse(() => new EvaluationPlan(rules));
    }

    /// <summary>Reads participants and evaluates them in one go.</summary>
    /// <param name="participants">The participants with their inputs.</param>
    /// <param name="options">The circumstances.</param>
    public ErrorOr<Evaluation> Evaluate(IEnumerable<ParticipantInput> participants, EvaluationOptions options) =>
        InputTable.Read(this, participants).Then(table => Evaluation.Run(table, options));
}
