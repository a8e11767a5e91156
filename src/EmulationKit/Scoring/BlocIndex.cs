namespace EmulationKit.Scoring;

/// <summary>Where each bloc begins among participants that stand in the order of their blocs. Those in no bloc form
/// one of their own.</summary>
internal sealed class BlocIndex
{
    public BlocIndex(ParticipantInput[] heads)
    {
        var starts = new List<int>();
        Of = new int[heads.Length];
        for (var row = 0; row < heads.Length; row++)
        {
            if (row == 0 || heads[row].Bloc != heads[row - 1].Bloc)
            {
                starts.Add(row);
            }

            Of[row] = starts.Count - 1;
        }

        Count = starts.Count;
        starts.Add(heads.Length);
        Starts = [.. starts];
    }

    public int Count { get; }

    /// <summary>The first row of each bloc, and after the last one the number of rows.</summary>
    public int[] Starts { get; }

    /// <summary>The bloc of each row.</summary>
    public int[] Of { get; }

    /// <summary>Where runs of whole blocs begin, each of at least so many rows but for the last; and where the last ends.</summary>
    public int[] Runs(int least)
    {
        var runs = new List<int> { 0 };
        foreach (var start in Starts)
        {
            if (start - runs[^1] >= least)
            {
                runs.Add(start);
            }
        }

        if (runs[^1] != Starts[^1])
        {
            runs.Add(Starts[^1]);
        }

        return [.. runs];
    }
}
