namespace EmulationKit.Benchmarks.Throughput;

/// <summary>The rows of the bare table, in memory already: the peer asks no database for them.</summary>
internal sealed class ThroughputRows
{
    public IReadOnlyList<(string Rank, string Name, string Total, string Share)> All { get; set; } = [];
}
