using EmulationKit.Benchmarks.Contestants;

namespace EmulationKit.Benchmarks.Measuring;

/// <summary>The limits that EmulationKit's engine must keep, as ratios within one run.</summary>
internal static class Gates
{
    private const int Large = 1_000_000;
    private const int Medium = 100_000;

    private const double MostTimesRuler = 1.5;
    private const double LeastTimesFasterThanRulesEngine = 100;
    private const double LeastTimesFasterThanDuckDb = 5;
    private const double MostBytesPerParticipant = 64;

    /// <summary>The verdicts, or none if the engine did not race.</summary>
    public static IReadOnlyList<GateVerdict> Judge(IReadOnlyList<RaceOutcome> races)
    {
        if (!races.Any(race => race.Figures.Any(figures => figures.Name == ContestantNames.Engine)))
        {
            return [];
        }

        var large = races.FirstOrDefault(race => race.Participants == Large);
        var medium = races.FirstOrDefault(race => race.Participants == Medium);
        return
        [
            AtMost("Time against the ruler, 1 thread, 1M", MostTimesRuler, Times(large, ContestantNames.Engine, ContestantNames.Ruler, 1), "×"),
            AtLeast("Faster than RulesEngine per participant, 1 thread, 100k", LeastTimesFasterThanRulesEngine, Times(medium, ContestantNames.RulesEngine, ContestantNames.Engine, 1), "×"),
            AtLeast("Faster than DuckDB, 1 thread, 1M", LeastTimesFasterThanDuckDb, Times(large, ContestantNames.DuckDb, ContestantNames.Engine, 1), "×"),
            AtLeast("Faster than DuckDB, 2 threads, 1M", LeastTimesFasterThanDuckDb, Times(large, ContestantNames.DuckDb, ContestantNames.Engine, 2), "×"),
            AtMost("Allocated per participant, 1 thread, 1M", MostBytesPerParticipant, large?.Of(ContestantNames.Engine, 1)?.BytesPerParticipant, " B"),
            AtMost("Allocated per participant, 2 threads, 1M", MostBytesPerParticipant, large?.Of(ContestantNames.Engine, 2)?.BytesPerParticipant, " B"),
        ];
    }

    private static double? Times(RaceOutcome? race, string slower, string faster, int threads) =>
        race?.Of(slower, threads)?.Median / race?.Of(faster, threads)?.Median;

    private static GateVerdict AtMost(string gate, double limit, double? measured, string unit) =>
        new(gate, $"at most {limit}{unit}", measured, unit, value => value <= limit);

    private static GateVerdict AtLeast(string gate, double limit, double? measured, string unit) =>
        new(gate, $"at least {limit}{unit}", measured, unit, value => value >= limit);
}
