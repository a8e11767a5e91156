using EmulationKit.Benchmarks.Data;
using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.Linq;

/// <summary>The everyday way: a dictionary of decimals per participant, and LINQ.</summary>
internal sealed class LinqContestant : IContestant
{
    private List<LinqParticipant> participants = [];

    public string Name => ContestantNames.Linq;

    public IReadOnlyList<int> ThreadCounts => [1, 2];

    public int MostParticipants => 100_000;

    public int MostRounds => 3;

    public void Prepare(BenchmarkData data)
    {
        participants = new List<LinqParticipant>(data.Participants);
        for (var cluster = 0; cluster < data.Clusters; cluster++)
        {
            for (var p = data.ClusterStarts[cluster]; p < data.ClusterStarts[cluster + 1]; p++)
            {
                participants.Add(new LinqParticipant(p, cluster, data.Leaders[p] == 1, Values(data.Inputs, p)));
            }
        }
    }

    public RunResult Run(int threads)
    {
        var result = new RunResult(participants.Count);
        if (threads == 1)
        {
            foreach (var cluster in participants.Select(Score).GroupBy(score => score.Participant.Cluster))
            {
                Decide(cluster, result);
            }

            return result;
        }

        participants.AsParallel().WithDegreeOfParallelism(threads).Select(Score)
            .GroupBy(score => score.Participant.Cluster)
            .ForAll(cluster => Decide(cluster, result));
        return result;
    }

    public void Dispose() => participants = [];

    private static void Decide(IEnumerable<LinqScore> cluster, RunResult result)
    {
        var scores = cluster.ToList();
        foreach (var score in scores)
        {
            result.Totals[score.Participant.Index] = Points.From(score.Total).Raw;
        }

        LinqAwards.Decide(scores, result);
    }

    private static LinqScore Score(LinqParticipant participant)
    {
        var values = participant.Values;
        var main = BenchmarkCampaign.Targets.Sum(rule => LinqFormulas.Target(rule, values))
            + BenchmarkCampaign.Banded.Sum(rule => LinqFormulas.Banded(rule, values))
            + BenchmarkCampaign.Checklists.Sum(rule => LinqFormulas.Checklist(rule, values))
            + BenchmarkCampaign.Judged.Sum(rule => LinqFormulas.Judged(rule, values))
            + BenchmarkCampaign.Counts.Sum(rule => LinqFormulas.Counted(rule, values));
        var bonus = BenchmarkCampaign.Bonuses.Sum(rule => LinqFormulas.Counted(rule, values));
        var deduction = LinqFormulas.Counted(BenchmarkCampaign.Deduction, values);
        var scale = new Points(BenchmarkCampaign.Scale).ToDecimal();
        return new LinqScore(participant, Math.Min(scale, main + bonus - deduction), bonus);
    }

    private static Dictionary<string, decimal> Values(int[][] inputs, int p)
    {
        var values = new Dictionary<string, decimal>(BenchmarkCampaign.Inputs);
        foreach (var input in InputNames.All)
        {
            if (inputs[input.Number][p] != BenchmarkCampaign.Abstained)
            {
                values.Add(input.Name, inputs[input.Number][p]);
            }
        }

        return values;
    }
}
