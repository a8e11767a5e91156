namespace EmulationKit.Benchmarks.Contestants.Columns;

/// <summary>Neighbouring clusters that are computed together: enough participants for a loop, few enough for the cache.</summary>
/// <param name="FirstCluster">The first cluster.</param>
/// <param name="EndCluster">One past the last.</param>
internal readonly record struct ClusterBlock(int FirstCluster, int EndCluster)
{
    /// <summary>Cuts the clusters into blocks of at least <paramref name="participants"/>, except for the last.</summary>
    public static ClusterBlock[] Cut(ReadOnlySpan<int> clusterStarts, int participants)
    {
        var blocks = new List<ClusterBlock>();
        var first = 0;
        for (var end = 1; end < clusterStarts.Length; end++)
        {
            if (clusterStarts[end] - clusterStarts[first] >= participants || end == clusterStarts.Length - 1)
            {
                blocks.Add(new ClusterBlock(first, end));
                first = end;
            }
        }

        return [.. blocks];
    }
}
