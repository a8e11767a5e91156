using System.Diagnostics;
using System.Globalization;
using EmulationKit.Awards;
using EmulationKit.Benchmarks.Contestants.Engine;
using EmulationKit.Benchmarks.Data;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Benchmarks.Change;

/// <summary>One changed score among 100 000 participants where every limit is per bloc: entered, checked, and the result
/// brought up to date, against a whole evaluation in the same run. Leaves with 1 if it costs more than a thousandth, or
/// if the updated result differs from a whole one.</summary>
internal static class ChangeCommand
{
    private const int Participants = 100_000;
    private const int Rounds = 15;
    private const int ChangesPerRound = 2_000;
    private const double LeastRatio = 1_000;

    private static readonly EvaluationOptions Options = new(new DateOnly(2024, 12, 31)) { Threads = 1 };

    public static int Run()
    {
        var engine = new EngineContestant();
        engine.Prepare(DataGenerator.Generate(Participants));
        var table = engine.Table;
        var ids = table.Ids.ToArray();
        var random = new Random(525);
        var live = Evaluation.Run(table, Options);
        var (whole, change) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            whole.Add(Time(() => Evaluation.Run(table, Options)));
            change.Add(Time(() => Change(table, live, ids, random)) / ChangesPerRound);
        }

        var difference = Difference(live, Evaluation.Run(table, Options));
        var (once, ratio) = (Median(change), Median(whole) / Median(change));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {Participants:N0} participants | whole run {Median(whole) / 1e6:0.00} ms | one change {once / 1e3:0.00} µs | 1/{ratio:0} of a whole run |"));
        Console.WriteLine($"After {Rounds * ChangesPerRound} changes the result is {difference ?? "equal to a whole run's"}.");
        return difference is null && ratio >= LeastRatio ? 0 : 1;
    }

    private static void Change(InputTable table, Evaluation live, string[] ids, Random random)
    {
        for (var i = 0; i < ChangesPerRound; i++)
        {
            var id = ids[random.Next(ids.Length)];
            if (table.Set(id, "count1", CriterionInput.Count(random.Next(12))).IsError)
            {
                throw new InvalidOperationException("The change was refused.");
            }

            live.Refresh(id);
        }
    }

    private static string? Difference(Evaluation live, Evaluation whole) => live.Results.Zip(whole.Results)
        .Where(r => r.First.Total != r.Second.Total || r.First.Rank != r.Second.Rank || !r.First.Outcomes.SequenceEqual(r.Second.Outcomes))
        .Select(r => $"different for {r.First.Id}").FirstOrDefault();

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
