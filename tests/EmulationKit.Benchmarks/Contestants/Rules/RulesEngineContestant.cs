using EmulationKit.Benchmarks.Contestants.Columns;
using EmulationKit.Benchmarks.Data;
using EmulationKit.Benchmarks.Definition;
using RulesEngine.Models;

namespace EmulationKit.Benchmarks.Contestants.Rules;

/// <summary>
/// Microsoft RulesEngine scores, participant by participant; adding up, rank and awards are the ruler's own code, which
/// it has no words for. That flatters it.
/// </summary>
internal sealed class RulesEngineContestant(string name, RuleStyle style) : IContestant
{
    private const int FirstBonus = 26;
    private const int DeductionRule = 28;
    private const int KnockoutRule = 29;

    private readonly ClusterAwards awards = new();
    private BenchmarkData? data;
    private RuleInputs[] inputs = [];
    private RulesEngine.RulesEngine? engine;

    public string Name => name;

    public IReadOnlyList<int> ThreadCounts => [1];

    public int MostParticipants => 100_000;

    public int MostRounds => 3;

    public void Prepare(BenchmarkData data)
    {
        this.data = data;
        inputs = [.. Enumerable.Range(0, data.Participants).Select(p => new RuleInputs([.. data.Inputs.Select(column => (long)column[p])]))];
        engine = new RulesEngine.RulesEngine(
            [new RuleWorkflow(style).Create()],
            new ReSettings
            {
                CustomTypes = [typeof(RuleFormulas)],
                EnableScopedParams = style == RuleStyle.LocalParameter,
                EnableFormattedErrorMessage = false,
            });
    }

    public RunResult Run(int threads)
    {
        ArgumentNullException.ThrowIfNull(data);
        var result = new RunResult(data.Participants);
        var bonus = new long[data.Participants];
        var knockedOut = new byte[data.Participants];
        for (var p = 0; p < inputs.Length; p++)
        {
            (result.Totals[p], bonus[p], knockedOut[p]) = Score(inputs[p]);
        }

        for (var cluster = 0; cluster < data.Clusters; cluster++)
        {
            var range = data.ClusterStarts[cluster]..data.ClusterStarts[cluster + 1];
            awards.Decide(
                result.Totals.AsSpan(range),
                bonus.AsSpan(range),
                data.Leaders.AsSpan(range),
                knockedOut.AsSpan(range),
                result.Ranks.AsSpan(range),
                result.Awards.AsSpan(range));
        }

        return result;
    }

    public void Dispose()
    {
        (data, engine) = (null, null);
        inputs = [];
    }

    private (long Total, long Bonus, byte KnockedOut) Score(RuleInputs participant)
    {
        participant.Clear();
        var rules = engine!.ExecuteAllRulesAsync(RuleWorkflow.Name, new RuleParameter(RuleWorkflow.Input, participant)).AsTask().GetAwaiter().GetResult();
        if (style == RuleStyle.LocalParameter)
        {
            AddUp(rules, participant);
        }

        var total = Math.Min(BenchmarkCampaign.Scale, participant.Main + participant.Bonus);
        return (total, participant.Bonus, rules[KnockoutRule].IsSuccess ? (byte)1 : (byte)0);
    }

    private static void AddUp(List<RuleResultTree> rules, RuleInputs participant)
    {
        for (var i = 0; i < KnockoutRule; i++)
        {
            var points = (long)rules[i].Inputs[RuleWorkflow.PointsParameter];
            _ = i < FirstBonus ? participant.Add(points) : i < DeductionRule ? participant.AddBonus(points) : participant.Deduct(points);
        }
    }
}
