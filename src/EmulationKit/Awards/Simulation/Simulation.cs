using EmulationKit.Campaigns;
using EmulationKit.Honours;

namespace EmulationKit.Awards;

/// <summary>What would change under other rules over the same inputs (what-if).</summary>
public sealed class Simulation
{
    private Simulation(Evaluation before, Evaluation after, IReadOnlyList<OutcomeChange> changes, MoneyChange? money)
    {
        Before = before;
        After = after;
        Changes = changes;
        Money = money;
    }

    /// <summary>The result under the present rules.</summary>
    public Evaluation Before { get; }

    /// <summary>The result under the other rules.</summary>
    public Evaluation After { get; }

    /// <summary>Every outcome that changes, by award and then by participant.</summary>
    public IReadOnlyList<OutcomeChange> Changes { get; }

    /// <summary>What the awards cost; nothing if no basis was given.</summary>
    public MoneyChange? Money { get; }

    /// <summary>The awards gained.</summary>
    public IEnumerable<OutcomeChange> Gained => Changes.Where(c => c.IsGain);

    /// <summary>The awards lost.</summary>
    public IEnumerable<OutcomeChange> Lost => Changes.Where(c => c.IsLoss);

    /// <summary>Gains and losses by bloc.</summary>
    public IReadOnlyList<ChangeCount> ByBloc => Count(c => c.Bloc);

    /// <summary>Gains and losses by kind.</summary>
    public IReadOnlyList<ChangeCount> ByKind => Count(c => c.Kind);

    /// <summary>Gains and losses by area.</summary>
    public IReadOnlyList<ChangeCount> ByArea => Count(c => c.Area);

    /// <summary>The ids of those who tie on a line under the other rules, by award.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> TiesOnLine =>
        [.. After.Plan.Awards.SelectMany(a => After.Results.Where(r => r.Reason(a.Definition.Code) == OutcomeReason.TieOnLine)
            .Select(r => KeyValuePair.Create(a.Definition.Code, r.Id)))];

    /// <summary>Evaluates the inputs of an evaluation under other rules and compares. What the other rules do not know of
    /// is left out; what they ask beside is missing.</summary>
    /// <param name="before">The result under the present rules.</param>
    /// <param name="rules">The other rules.</param>
    /// <param name="money">What money is reckoned from, if it is to be.</param>
    public static ErrorOr<Simulation> Run(Evaluation before, CampaignRules rules, MoneyBasis? money = null)
    {
        Guard.Against.Null(before);
        return EvaluationPlan.Compile(rules)
            .Then(plan => before.Inputs.Under(plan))
            .Then(table => Compare(before, Evaluation.Run(table, before.Options), money));
    }

    /// <summary>Compares two results of the same participants.</summary>
    /// <param name="before">The result under the present rules.</param>
    /// <param name="after">The result under the other rules.</param>
    /// <param name="money">What money is reckoned from, if it is to be.</param>
    public static Simulation Compare(Evaluation before, Evaluation after, MoneyBasis? money = null)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        var codes = before.Plan.Awards.Concat(after.Plan.Awards).Select(a => a.Definition.Code).Distinct(StringComparer.Ordinal);
        var ids = before.Inputs.Ids.Where(after.Inputs.Contains).Order(StringComparer.Ordinal).ToArray();
        var changes = codes.SelectMany(code => ids.Select(id => Change(before, after, code, id))).OfType<OutcomeChange>().ToArray();
        return new(before, after, changes, money is null ? null : new(Cost(before, money), Cost(after, money), money.FundCeiling));
    }

    private static OutcomeChange? Change(Evaluation before, Evaluation after, string award, string id)
    {
        var (was, becomes) = (OutcomeOf(before, award, id), OutcomeOf(after, award, id));
        if (was == becomes)
        {
            return null;
        }

        var head = before.Inputs.Head(before.Inputs.RowOf(id));
        return new(id, award, was, becomes) { Kind = head.Kind, Bloc = head.Bloc, Area = head.Area };
    }

    private static Outcome OutcomeOf(Evaluation evaluation, string award, string id) =>
        evaluation.Plan.Awards.FirstOrDefault(a => a.Definition.Code == award) is { } compiled
            ? evaluation.State.Outcomes[compiled.Index][evaluation.Inputs.RowOf(id)].Outcome
            : Outcome.NotConsidered;

    private static long Cost(Evaluation evaluation, MoneyBasis money) =>
        evaluation.Plan.Awards.Where(a => a.Definition.Coefficient is not null).Sum(a =>
            evaluation.State.Outcomes[a.Index].Count(o => o.Outcome == Outcome.Granted) * AwardMoney.Amount(a.Definition.Coefficient ?? 0, money.BaseSalary));

    private IReadOnlyList<ChangeCount> Count(Func<OutcomeChange, string?> group) =>
        [.. Changes.GroupBy(group).Select(g => new ChangeCount(g.Key, g.Count(c => c.IsGain), g.Count(c => c.IsLoss)))
            .Where(g => g.Gained + g.Lost > 0).OrderBy(g => g.Group, StringComparer.Ordinal)];
}
