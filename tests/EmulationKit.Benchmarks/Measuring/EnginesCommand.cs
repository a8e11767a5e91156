using EmulationKit.Benchmarks.Contestants;

namespace EmulationKit.Benchmarks.Measuring;

/// <summary><c>engines</c>: races the contestants at each size, prints the report and judges the gates.</summary>
internal static class EnginesCommand
{
    /// <summary>Gives 0 if all results are equal and no gate is missed, 1 if not, 2 if the arguments are not understood.</summary>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (EnginesOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(EnginesOptions.Usage);
            return 2;
        }

        var all = ContestantRoster.All();
        var unknown = options.Contestants.Except(all.Select(contestant => contestant.Name)).ToList();
        if (unknown.Count > 0)
        {
            Console.Error.WriteLine($"No such contestant: {string.Join(", ", unknown)}. There are: {string.Join(", ", all.Select(contestant => contestant.Name))}.");
            return 2;
        }

        IContestant[] asked = [all[0], .. all.Skip(1).Where(contestant => options.Contestants.Count == 0 || options.Contestants.Contains(contestant.Name))];
        var races = RunAll(asked, options);
        var verdicts = Gates.Judge(races);
        var report = Report.Of(races, verdicts);
        Console.Out.Write(report);
        if (options.Out is { } file)
        {
            File.WriteAllText(file, report);
        }

        return races.All(race => race.AllEqual) && !verdicts.Any(verdict => verdict.Missed) ? 0 : 1;
    }

    private static List<RaceOutcome> RunAll(IReadOnlyList<IContestant> contestants, EnginesOptions options)
    {
        var races = new List<RaceOutcome>();
        Console.Error.WriteLine("warming up");
        Race.WarmUpAll(contestants);
        foreach (var size in options.Sizes)
        {
            IContestant[] racing = [.. contestants.Where(contestant => options.Full || size <= contestant.MostParticipants)];
            races.Add(Race.Run(racing, size, options.Rounds, Console.Error.WriteLine));
            foreach (var contestant in contestants)
            {
                contestant.Dispose();
            }

            GC.Collect();
        }

        return races;
    }
}
