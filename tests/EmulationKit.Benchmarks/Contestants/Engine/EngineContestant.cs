using EmulationKit.Awards;
using EmulationKit.Benchmarks.Data;
using EmulationKit.Benchmarks.Definition;
using EmulationKit.Scoring;

namespace EmulationKit.Benchmarks.Contestants.Engine;

/// <summary>EmulationKit's engine, with explanations on demand as always: it keeps nothing beside columns.</summary>
internal sealed class EngineContestant : IContestant
{
    private static readonly EvaluationOptions Today = new(new DateOnly(2024, 12, 31));

    private InputTable? table;

    public string Name => ContestantNames.Engine;

    public IReadOnlyList<int> ThreadCounts => [1, 2];

    public int MostParticipants => int.MaxValue;

    public int MostRounds => int.MaxValue;

    public InputTable Table => table ?? throw new InvalidOperationException("Prepare first.");

    public void Prepare(BenchmarkData data)
    {
        var plan = EvaluationPlan.Compile(EngineRules.Rules);
        if (plan.IsError)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, plan.Errors.Select(e => e.Description)));
        }

        var participants = new ParticipantInput[data.Participants];
        for (var cluster = 0; cluster < data.Clusters; cluster++)
        {
            for (var p = data.ClusterStarts[cluster]; p < data.ClusterStarts[cluster + 1]; p++)
            {
                participants[p] = new ParticipantInput($"{p:0000000}") { Bloc = $"{cluster:000000}", Leader = data.Leaders[p] == 1 };
            }
        }

        table = InputTable.Read(plan.Value, participants).Value;
        foreach (var (criterion, field, input) in EngineRules.Columns())
        {
            var isMark = field.StartsWith("mark", StringComparison.Ordinal);
            var filled = table.Fill(criterion, field, Array.ConvertAll(data.Inputs[input],
                v => isMark && v == BenchmarkCampaign.Abstained ? Criteria.CriterionKernel.Missing : v));
            if (filled.IsError)
            {
                throw new InvalidOperationException(filled.FirstError.Description);
            }
        }
    }

    public RunResult Run(int threads)
    {
        var evaluation = Evaluation.Run(Table, Today with { Threads = threads });
        return new RunResult(() => Read(evaluation));
    }

    public void Dispose() => table = null;

    private static RunResult.Columns Read(Evaluation evaluation)
    {
        var state = evaluation.State;
        var awards = new byte[state.Table.Count];
        for (var award = 0; award < state.Outcomes.Length; award++)
        {
            for (var row = 0; row < awards.Length; row++)
            {
                awards[row] |= state.Outcomes[award][row].Outcome == Outcome.Granted ? (byte)(1 << award) : (byte)0;
            }
        }

        return new(state.Scores.Totals, state.RanksOf(Scope.Bloc).Ranks, awards);
    }
}
