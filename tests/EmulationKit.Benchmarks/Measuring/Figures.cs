using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Measuring;

/// <summary>What one entrant did in one race.</summary>
/// <param name="Name">The contestant.</param>
/// <param name="Threads">The threads it was given.</param>
/// <param name="Participants">How many participants the race had.</param>
/// <param name="Samples">Nanoseconds of each round.</param>
/// <param name="Bytes">Managed bytes that a run allocates, the median; what a native library allocates is not seen.</param>
/// <param name="Difference">Where the result differed from the ruler's, in words, or nothing.</param>
internal sealed record Figures(string Name, int Threads, int Participants, IReadOnlyList<double> Samples, double Bytes, string? Difference)
{
    /// <summary>The median time in nanoseconds; of an even number of rounds, the mean of the middle two.</summary>
    public double Median { get; } = MedianOf([.. Samples.Order()]);

    public double NanosecondsPerCell => Median / Participants / BenchmarkCampaign.Criteria;

    public double BytesPerParticipant => Bytes / Participants;

    private static double MedianOf(double[] sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}
