namespace EmulationKit.Benchmarks.Data;

/// <summary>
/// The inputs of one race: participants stored in cluster order, one column per input.
/// Contestants read it while they prepare and never write to it.
/// </summary>
internal sealed class BenchmarkData(int[][] inputs, byte[] leaders, int[] clusterStarts)
{
    public int Participants => leaders.Length;

    public int Clusters => clusterStarts.Length - 1;

    /// <summary>The 54 input columns by input number, each with one value per participant.</summary>
    public int[][] Inputs => inputs;

    /// <summary>1 for a participant who is a leader, else 0.</summary>
    public byte[] Leaders => leaders;

    /// <summary>Cluster c holds participants ClusterStarts[c] to below ClusterStarts[c + 1].</summary>
    public int[] ClusterStarts => clusterStarts;
}
