using DuckDB.NET.Data;
using EmulationKit.Benchmarks.Contestants.Columns;
using EmulationKit.Benchmarks.Data;
using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.DuckDb;

/// <summary>
/// DuckDB in memory: one wide table of INTEGER columns, loaded while preparing; one prepared statement; the rows read
/// out into C#, where the sixth award is granted by the ruler's own code.
/// </summary>
internal sealed class DuckDbContestant : IContestant
{
    private readonly ClusterAwards awards = new();
    private BenchmarkData? data;
    private DuckDBConnection? connection;
    private DuckDBCommand? query;
    private int threadsInUse;

    public string Name => ContestantNames.DuckDb;

    public IReadOnlyList<int> ThreadCounts => [1, 2];

    public int MostParticipants => int.MaxValue;

    public int MostRounds => int.MaxValue;

    public void Prepare(BenchmarkData data)
    {
        Dispose();
        this.data = data;
        connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        DuckDbTable.Load(connection, data);
        query = connection.CreateCommand();
        query.CommandText = DuckDbQuery.Text;
        query.Prepare();
    }

    public RunResult Run(int threads)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(query);
        UseThreads(threads);
        var result = new RunResult(data.Participants);
        using (var reader = query.ExecuteReader())
        {
            while (reader.Read())
            {
                var participant = reader.GetInt32(0);
                result.Totals[participant] = reader.GetInt64(1);
                result.Ranks[participant] = reader.GetInt32(2);
                result.Awards[participant] = (byte)reader.GetInt32(3);
            }
        }

        for (var cluster = 0; cluster < data.Clusters; cluster++)
        {
            var range = data.ClusterStarts[cluster]..data.ClusterStarts[cluster + 1];
            awards.DecideLeaderBalanced(result.Totals.AsSpan(range), result.Ranks.AsSpan(range), data.Leaders.AsSpan(range), result.Awards.AsSpan(range));
        }

        return result;
    }

    public void Dispose()
    {
        query?.Dispose();
        connection?.Dispose();
        (data, query, connection, threadsInUse) = (null, null, null, 0);
    }

    private void UseThreads(int threads)
    {
        if (threads == threadsInUse)
        {
            return;
        }

        using var set = connection!.CreateCommand();
        set.CommandText = $"SET threads = {threads}";
        set.ExecuteNonQuery();
        threadsInUse = threads;
    }
}
