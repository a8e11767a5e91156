using System.Numerics;
using EmulationKit.Benchmarks.Data;
using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.Columns;

/// <summary>
/// Columns of <typeparamref name="T"/> and loops written by hand for this one campaign, without explanation: plain, as a
/// good programmer writes them (the ruler that all others are measured by), or tuned until no branch is left.
/// </summary>
internal sealed class ColumnsContestant<T>(string name, bool plain) : IContestant
    where T : unmanaged, IBinaryInteger<T>
{
    private const int BlockParticipants = 2048;

    private BenchmarkData? data;
    private T[][] inputs = [];
    private byte[] knockedOut = [];
    private long[][] checklistPoints = [];
    private ClusterBlock[] blocks = [];

    public string Name => name;

    public IReadOnlyList<int> ThreadCounts => [1, 2];

    public int MostParticipants => int.MaxValue;

    public int MostRounds => int.MaxValue;

    public void Prepare(BenchmarkData data)
    {
        this.data = data;
        inputs = data.Inputs as T[][] ?? [.. data.Inputs.Select(column => Array.ConvertAll(column, T.CreateChecked))];
        knockedOut = Array.ConvertAll(data.Inputs[BenchmarkCampaign.KnockedOut], value => (byte)value);
        checklistPoints = [.. BenchmarkCampaign.Checklists.Select(rule =>
            Enumerable.Range(0, rule.Items + 1).Select(done => Exact.DivRound(rule.Max * done, rule.Items)).ToArray())];
        blocks = ClusterBlock.Cut(data.ClusterStarts, BlockParticipants);
    }

    public RunResult Run(int threads)
    {
        ArgumentNullException.ThrowIfNull(data);
        var result = new RunResult(data.Participants);
        if (threads == 1)
        {
            var worker = Worker(data);
            foreach (var block in blocks)
            {
                worker.Compute(block, result);
            }

            return result;
        }

        Parallel.For(
            0,
            blocks.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => Worker(data),
            (block, _, worker) =>
            {
                worker.Compute(blocks[block], result);
                return worker;
            },
            _ => { });
        return result;
    }

    public void Dispose()
    {
        data = null;
        inputs = [];
        knockedOut = [];
    }

    private ColumnsWorker<T> Worker(BenchmarkData data) => new(data, inputs, knockedOut, checklistPoints, plain);
}
