using System.Diagnostics;
using System.Globalization;
using EmulationKit.Awards;
using EmulationKit.UseCases;

namespace EmulationKit.Benchmarks.WhatIf;

/// <summary><c>what-if</c>: rehearses scenarios over a stored campaign, as the page does: first with everything gathered from
/// SQLite, then while nothing was written since, beside the evaluation of the same participants alone. Leaves with 1 if the
/// gathered one takes longer than it may.</summary>
internal static class WhatIfCommand
{
    public const string Usage = "what-if [--participants 2000] [--rounds 15]";

    private const double MostMilliseconds = 300;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (participants, rounds) = (Given(arguments, "--participants", 2000), Given(arguments, "--rounds", 15));
        await using var database = await WhatIfDatabase.FillAsync(participants);
        var (cold, warm, alone) = (new List<Took>(), new List<Took>(), new List<Took>());

        // The first round warms up.
        for (var round = 0; round <= rounds; round++)
        {
            var points = 900 - round;
            await database.WriteSomethingAsync(round);
            var gathered = await TimeAsync(() => AskAsync(database, points));
            var again = await TimeAsync(() => AskAsync(database, points - 100));
            var evaluation = gathered.Answer.Simulation.Before;
            var (start, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            Evaluation.Run(evaluation.Inputs, evaluation.Options);
            if (round > 0)
            {
                cold.Add(gathered.Took);
                warm.Add(again.Took);
                alone.Add(Took.Since(start, cpu));
            }
        }

        Console.WriteLine("| What | Participants | Rounds | ms, median | least–most | of the processor, ms | × evaluation |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        Print("what-if after something was written: gathered, evaluated twice, compared", participants, cold, alone);
        Print("what-if while nothing was written since", participants, warm, alone);
        Print("the evaluation alone", participants, alone, alone);
        return participants > 2000 || Median(cold, t => t.Milliseconds) <= MostMilliseconds ? 0 : 1;
    }

    private static async Task<Rehearsal> AskAsync(WhatIfDatabase database, int points)
    {
        var scenario = Scenario.Read(database.Rules, $"Excellent.minTotal1={points}");
        var answer = await new Rehearse(database.Services).AskAsync(WhatIfDatabase.Organiser, new(database.Campaign, scenario.Value, new(2024, 9, 30)));
        return answer.IsError ? throw new InvalidOperationException(answer.FirstError.Description) : answer.Value;
    }

    private static async Task<(Took Took, Rehearsal Answer)> TimeAsync(Func<Task<Rehearsal>> ask)
    {
        var (start, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var answer = await ask();
        // What the page shows is reckoned with the answer.
        _ = answer.By(RehearsalGroup.Bloc);
        _ = answer.ByAward;
        _ = answer.Changes;
        return (Took.Since(start, cpu), answer);
    }

    private static void Print(string what, int participants, List<Took> samples, List<Took> alone) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {what} | {participants:N0} | {samples.Count} | {Median(samples, t => t.Milliseconds):0.00} | {samples.Min(t => t.Milliseconds):0.00}–{samples.Max(t => t.Milliseconds):0.00} | {Median(samples, t => t.OfProcessor):0.00} | {Median(samples, t => t.Milliseconds) / Median(alone, t => t.Milliseconds):0.0} |"));

    private static double Median(List<Took> samples, Func<Took, double> of) => samples.Select(of).Order().ElementAt(samples.Count / 2);

    private static int Given(string[] arguments, string name, int otherwise) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length && int.TryParse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : otherwise;

    // On a busy machine the processor's time alone tells what something costs.
    private sealed record Took(double Milliseconds, double OfProcessor)
    {
        public static Took Since(long start, TimeSpan cpu) =>
            new(Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
    }
}
