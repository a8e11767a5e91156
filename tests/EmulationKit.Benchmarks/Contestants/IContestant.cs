using EmulationKit.Benchmarks.Data;

namespace EmulationKit.Benchmarks.Contestants;

/// <summary>One way to compute the benchmark campaign. See README.md for what it must give and how to add one.</summary>
internal interface IContestant : IDisposable
{
    /// <summary>The name in the tables and for <c>--contestants</c>.</summary>
    string Name { get; }

    /// <summary>The thread counts it is measured with.</summary>
    IReadOnlyList<int> ThreadCounts { get; }

    /// <summary>The most participants it is given, unless <c>--full</c> is asked for.</summary>
    int MostParticipants { get; }

    /// <summary>The most rounds it runs, so that slow contestants do not hold up the others.</summary>
    int MostRounds { get; }

    /// <summary>Takes in the inputs (load, compile, connect). Not timed. Called once per size; replaces what it held.</summary>
    void Prepare(BenchmarkData data);

    /// <summary>Computes every participant's total, rank and awards. Timed, with the allocation of the result.</summary>
    RunResult Run(int threads);
}
