namespace EmulationKit.Scoring;

/// <summary>What scoring gives of every participant: a total, how it stands with it, and the tracked quantities.</summary>
/// <param name="count">How many participants.</param>
/// <param name="tracked">How many tracked quantities.</param>
/// <param name="origin">The row of the first participant in the input table.</param>
internal sealed class ScoreColumns(int count, int tracked, int origin = 0)
{
    public int Origin { get; } = origin;

    public long[] Totals { get; } = new long[count];

    public RowStatus[] Status { get; } = new RowStatus[count];

    public long[][] Tracked { get; } = [.. Enumerable.Range(0, tracked).Select(_ => new long[count])];
}
