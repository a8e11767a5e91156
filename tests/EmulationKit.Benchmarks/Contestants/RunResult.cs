namespace EmulationKit.Benchmarks.Contestants;

/// <summary>What a contestant finds for every participant, in the order of the data.</summary>
internal sealed class RunResult
{
    private readonly Lazy<Columns> columns;

    /// <summary>A result to fill in.</summary>
    public RunResult(int participants)
    {
        var empty = new Columns(new long[participants], new int[participants], new byte[participants]);
        columns = new(empty);
    }

    /// <summary>A result that a contestant holds in a form of its own; it is read once the clock has stopped.</summary>
    public RunResult(Func<Columns> read) => columns = new(read);

    /// <summary>Totals in units of 10⁻⁴ point, of knocked-out participants too.</summary>
    public long[] Totals => columns.Value.Totals;

    /// <summary>Ranks within the cluster (1-2-2-4); 0 for the knocked out.</summary>
    public int[] Ranks => columns.Value.Ranks;

    /// <summary>The awards granted, as bits of <see cref="Definition.AwardTerms"/>; 0 for the knocked out.</summary>
    public byte[] Awards => columns.Value.Awards;

    /// <summary>The first participant for whom the two differ, in words, or nothing if all are equal.</summary>
    public string? DifferenceFrom(RunResult expected)
    {
        if (Totals.Length != expected.Totals.Length)
        {
            return $"{Totals.Length} participants instead of {expected.Totals.Length}";
        }

        if (Totals.AsSpan().SequenceEqual(expected.Totals) && Ranks.AsSpan().SequenceEqual(expected.Ranks)
            && Awards.AsSpan().SequenceEqual(expected.Awards))
        {
            return null;
        }

        var p = 0;
        while (Totals[p] == expected.Totals[p] && Ranks[p] == expected.Ranks[p] && Awards[p] == expected.Awards[p])
        {
            p++;
        }

        return $"participant {p}: total {Totals[p]}, rank {Ranks[p]}, awards {Awards[p]} "
            + $"instead of {expected.Totals[p]}, {expected.Ranks[p]}, {expected.Awards[p]}";
    }

    /// <summary>A number that names the whole result, to compare reports of different runs.</summary>
    public ulong Checksum()
    {
        var hash = 14695981039346656037UL;
        for (var p = 0; p < Totals.Length; p++)
        {
            hash = (hash ^ (ulong)Totals[p]) * 1099511628211UL;
            hash = (hash ^ (uint)Ranks[p]) * 1099511628211UL;
            hash = (hash ^ Awards[p]) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>Totals, ranks and award masks.</summary>
    internal sealed record Columns(long[] Totals, int[] Ranks, byte[] Awards);
}
