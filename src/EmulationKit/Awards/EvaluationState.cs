using System.Collections.Concurrent;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>What an evaluation holds while it runs and afterwards: columns over the rows of its input table.</summary>
internal sealed class EvaluationState
{
    private readonly RankTable?[] ranks = new RankTable?[3];
    private readonly ConcurrentDictionary<TieSettlement, bool> used = new(ReferenceEqualityComparer.Instance);

    public EvaluationState(EvaluationPlan plan, InputTable table, EvaluationOptions options)
    {
        Plan = plan;
        Table = table;
        Options = options;
        Scores = new ScoreColumns(table.Count, plan.Scoring.Tracked.Items.Count);
        Leaders = Array.ConvertAll(plan.Scoring.Criteria, c => c.Kernel is Criteria.LeaderRelativeKernel ? new BlocLeaders(table, c) : null);
        Outcomes = [.. plan.Awards.Select(_ => new OutcomeMark[table.Count])];
        var breaks = plan.Rules.Ranking.TieBreaks;
        var breaker = breaks.Count == 0 ? null : new TieBreaker(breaks, table, Scores);
        foreach (var scope in plan.Scopes)
        {
            ranks[(int)scope] = new RankTable(scope, table, Scores, breaker, plan.Rules.Ranking.By);
        }
    }



    public EvaluationPlan Plan { get; }

    public InputTable Table { get; }

    public EvaluationOptions Options { get; }

    public ScoreColumns Scores { get; }

    public BlocLeaders?[] Leaders { get; }

    /// <summary>Per award, in the pack's order, the outcome of every row.</summary>
    public OutcomeMark[][] Outcomes { get; }

    /// <summary>The settlements that found no tie to break.</summary>
    public IEnumerable<TieSettlement> UnusedSettlements => Options.Settlements.Where(s => !used.ContainsKey(s));

    public void NoteUse(TieSettlement settlement) => used.TryAdd(settlement, true);

    /// <summary>Forgets the uses of settlements on a run of rows, before it is judged anew.</summary>
    public void ForgetUses(int from, int to)
    {
        foreach (var settlement in used.Keys.Where(s => s.Granted.Any(id => Table.TryRow(id, out var row) && row >= from && row < to)))
        {
            used.TryRemove(settlement, out _);
        }
    }

    public IEnumerable<RankTable> AllRanks => ranks.OfType<RankTable>();

    public bool Ranks(Scope scope) => ranks[(int)scope] is not null;

    public RankTable RanksOf(Scope scope) =>
        ranks[(int)scope] ?? throw new InvalidOperationException($"The rules do not rank within {scope}.");
}
