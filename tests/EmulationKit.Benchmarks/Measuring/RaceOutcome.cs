using EmulationKit.Benchmarks.Contestants;

namespace EmulationKit.Benchmarks.Measuring;

/// <summary>A race with its figures.</summary>
/// <param name="Participants">How many participants it had.</param>
/// <param name="Figures">One for each entrant, the ruler's first.</param>
/// <param name="Coverage">What the awards came to.</param>
/// <param name="Checksum">The ruler's result in one number.</param>
internal sealed record RaceOutcome(int Participants, IReadOnlyList<Figures> Figures, AwardCoverage Coverage, ulong Checksum)
{
    /// <summary>Whether every entrant gave the ruler's result for every participant in every round.</summary>
    public bool AllEqual => Figures.All(figures => figures.Difference is null);

    /// <summary>The figures of an entrant, if it ran.</summary>
    public Figures? Of(string name, int threads) => Figures.FirstOrDefault(figures => figures.Name == name && figures.Threads == threads);

    /// <summary>How many times the ruler's time at the same number of threads the entrant took.</summary>
    public double? RatioToRuler(Figures figures) => figures.Median / Of(ContestantNames.Ruler, figures.Threads)?.Median;
}
