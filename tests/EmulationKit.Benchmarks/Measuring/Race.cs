using System.Diagnostics;
using EmulationKit.Benchmarks.Contestants;
using EmulationKit.Benchmarks.Data;

namespace EmulationKit.Benchmarks.Measuring;

/// <summary>
/// Contestants over the same participants, round by round in turn, so that whatever slows the machine for a while slows
/// them all. Every result of every round is compared with the ruler's, participant by participant.
/// </summary>
internal static class Race
{
    private const int WarmUpParticipants = 1_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(400);

    /// <summary>Runs each contestant on few participants until its code has been compiled with optimisation.</summary>
    public static void WarmUpAll(IReadOnlyList<IContestant> contestants)
    {
        var data = DataGenerator.Generate(WarmUpParticipants);
        foreach (var contestant in contestants)
        {
            contestant.Prepare(data);
            foreach (var threads in contestant.ThreadCounts)
            {
                var start = Stopwatch.GetTimestamp();
                do
                {
                    contestant.Run(threads);
                }
                while (Stopwatch.GetElapsedTime(start) < WarmUp);
            }
        }
    }

    /// <summary>Prepares, rehearses and measures; the first contestant is the ruler.</summary>
    public static RaceOutcome Run(IReadOnlyList<IContestant> contestants, int participants, int rounds, Action<string> progress)
    {
        var data = DataGenerator.Generate(participants);
        foreach (var contestant in contestants)
        {
            progress($"{participants}: {contestant.Name} prepares");
            contestant.Prepare(data);
        }

        Entrant[] entrants = [.. contestants.SelectMany(contestant => contestant.ThreadCounts.Select(threads => new Entrant(contestant, threads)))];
        var expected = entrants[0].Rehearse();
        foreach (var entrant in entrants)
        {
            progress($"{participants}: {entrant.Name} ({entrant.Threads}) rehearses");
            entrant.Check(entrant.Rehearse(), expected);
        }

        for (var round = 0; round < rounds; round++)
        {
            progress($"{participants}: round {round + 1} of {rounds}");
            for (var turn = 0; turn < entrants.Length; turn++)
            {
                // Another one starts each round.
                var entrant = entrants[(turn + round) % entrants.Length];
                if (round < entrant.MostRounds)
                {
                    entrant.Check(entrant.Measure(), expected);
                }
            }
        }

        return new RaceOutcome(participants, [.. entrants.Select(entrant => entrant.Figures(participants))], AwardCoverage.Of(data, expected), expected.Checksum());
    }
}
