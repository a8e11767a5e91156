using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>The result of an evaluation: totals, ranks and outcomes of every participant, each of which can be
/// explained on demand.</summary>
public sealed partial class Evaluation
{
    private const int WorthThreads = 10_000;

    private readonly EvaluationState state;

    private Evaluation(EvaluationState state) => this.state = state;

    /// <summary>The rules it was made by.</summary>
    public EvaluationPlan Plan => state.Plan;

    /// <summary>The inputs it was made of.</summary>
    public InputTable Inputs => state.Table;

    /// <summary>The circumstances it was made in.</summary>
    public EvaluationOptions Options => state.Options;

    /// <summary>The recorded decisions that found no tie to break: they name someone who is not tied, or more than
    /// there are places.</summary>
    public IReadOnlyList<TieSettlement> UnusedSettlements => [.. state.UnusedSettlements];

    /// <summary>The result of one participant.</summary>
    /// <param name="id">The participant's id.</param>
    /// <exception cref="ArgumentException">There is no such participant.</exception>
    public ParticipantResult this[string id] => new(state, state.Table.RowOf(id));

    /// <summary>The results of all participants, by bloc and then by id.</summary>
    public IEnumerable<ParticipantResult> Results => Enumerable.Range(0, state.Table.Count).Select(row => new ParticipantResult(state, row));

    internal EvaluationState State => state;

    /// <summary>Evaluates a table of inputs.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="options">The circumstances.</param>
    public static Evaluation Run(InputTable inputs, EvaluationOptions options)
    {
        Guard.Against.Null(inputs);
        Guard.Against.Null(options);
        var state = new EvaluationState(inputs.Plan, inputs, options);
        var threads = options.Threads ?? (inputs.Count < WorthThreads ? 1 : Environment.ProcessorCount);
        foreach (var leaders in state.Leaders.OfType<BlocLeaders>())
        {
            for (var bloc = 0; bloc < inputs.Blocs.Count; bloc++)
            {
                leaders.Find(bloc);
            }
        }

        Share(threads, (inputs.Count + ScoringBlock.Capacity - 1) / ScoringBlock.Capacity,
            () => new BlockScorer(inputs, state.Scores, state.Leaders),
            (scorer, block) => scorer.Score(block * ScoringBlock.Capacity, Math.Min(ScoringBlock.Capacity, inputs.Count - (block * ScoringBlock.Capacity))));
        foreach (var ranks in state.AllRanks)
        {
            Share(threads, ranks.Groups.Count, () => new ulong[Largest(ranks.Groups)], (keys, group) => ranks.Rank(group, keys));
        }

        if (state.Plan.IsPerBloc)
        {
            var runs = inputs.Blocs.Runs(ScoringBlock.Capacity);
            Share(threads, runs.Length - 1, () => new AwardRunner(state), (runner, run) => runner.Run(runs[run], runs[run + 1]));
        }
        else
        {
            new AwardRunner(state).Run(0, inputs.Count);
        }

        return new Evaluation(state);
    }

    /// <summary>Brings the result up to date after the table changed for one participant. Where nothing reaches beyond a
    /// bloc, only that bloc is judged again.</summary>
    /// <param name="id">The participant whose inputs or facts were changed.</param>
    /// <exception cref="ArgumentException">There is no such participant.</exception>
    public void Refresh(string id)
    {
        var row = state.Table.RowOf(id);
        var blocs = state.Table.Blocs;
        var bloc = blocs.Of[row];
        var scorer = refresher ??= new BlockScorer(state.Table, state.Scores, state.Leaders);
        if (state.Plan.Scoring.HasLeaders)
        {
            foreach (var leaders in state.Leaders.OfType<BlocLeaders>())
            {
                leaders.Find(bloc);
            }

            for (var from = blocs.Starts[bloc]; from < blocs.Starts[bloc + 1]; from += ScoringBlock.Capacity)
            {
                scorer.Score(from, Math.Min(ScoringBlock.Capacity, blocs.Starts[bloc + 1] - from));
            }
        }
        else
        {
            scorer.Score(row, 1);
        }

        // Where a leader sets the others' points, everybody of the bloc may have moved, also those ranked in another group.
        var moved = state.Plan.Scoring.HasLeaders ? (From: blocs.Starts[bloc], To: blocs.Starts[bloc + 1]) : (From: row, To: row + 1);
        foreach (var ranks in state.AllRanks)
        {
            foreach (var group in Enumerable.Range(moved.From, moved.To - moved.From).Select(r => ranks.Groups.Of[r]).Distinct())
            {
                ranks.Rank(group, new ulong[ranks.Groups.Starts[group + 1] - ranks.Groups.Starts[group]]);
            }
        }

        runner ??= new AwardRunner(state);
        var (first, last) = state.Plan.IsPerBloc ? (blocs.Starts[bloc], blocs.Starts[bloc + 1]) : (0, state.Table.Count);
        state.ForgetUses(first, last);
        runner.Run(first, last);
    }

    private BlockScorer? refresher;

    private AwardRunner? runner;

    private static int Largest(Grouping groups)
    {
        var largest = 0;
        for (var group = 0; group < groups.Count; group++)
        {
            largest = Math.Max(largest, groups.Starts[group + 1] - groups.Starts[group]);
        }

        return largest;
    }

    /// <summary>Does work in runs, on so many threads; each thread has tools of its own.</summary>
    private static void Share<T>(int threads, int count, Func<T> tools, Action<T, int> work)
    {
        if (threads <= 1 || count <= 1)
        {
            var own = tools();
            for (var i = 0; i < count; i++)
            {
                work(own, i);
            }

            return;
        }

        // A few runs per thread even out their loads; a run is long enough that handing it out costs nothing.
        var runs = Math.Min(count, threads * 16);
        Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = threads }, tools, (run, _, own) =>
        {
            for (var i = (int)((long)count * run / runs); i < (int)((long)count * (run + 1) / runs); i++)
            {
                work(own, i);
            }

            return own;
        }, _ => { });
    }
}
