using System.Diagnostics;
using EmulationKit.Benchmarks.Contestants;

namespace EmulationKit.Benchmarks.Measuring;

/// <summary>A contestant with a number of threads in one race, and its times.</summary>
internal sealed class Entrant(IContestant contestant, int threads)
{
    private const double ShortestSampleNanoseconds = 20_000_000;

    private readonly List<double> nanoseconds = [];
    private readonly List<double> bytes = [];
    private int repeats = 1;

    public string Name => contestant.Name;

    public int Threads => threads;

    public int MostRounds => contestant.MostRounds;

    /// <summary>Where its result first differed from the ruler's, in words.</summary>
    public string? Difference { get; private set; }

    /// <summary>Runs untimed, to see that the result is right and how often one sample must repeat the run.</summary>
    public RunResult Rehearse()
    {
        var start = Stopwatch.GetTimestamp();
        var result = contestant.Run(threads);
        repeats = (int)Math.Clamp(ShortestSampleNanoseconds / Stopwatch.GetElapsedTime(start).TotalNanoseconds, 1, 1000);
        return result;
    }

    /// <summary>Takes one sample.</summary>
    public RunResult Measure()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        var result = contestant.Run(threads);
        for (var i = 1; i < repeats; i++)
        {
            result = contestant.Run(threads);
        }

        nanoseconds.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats);
        bytes.Add((double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / repeats);
        return result;
    }

    /// <summary>Compares a result with the ruler's; the first difference is kept.</summary>
    public void Check(RunResult result, RunResult expected) => Difference ??= result.DifferenceFrom(expected);

    public Figures Figures(int participants) => new(Name, threads, participants, nanoseconds, bytes.Order().ElementAt(bytes.Count / 2), Difference);
}
