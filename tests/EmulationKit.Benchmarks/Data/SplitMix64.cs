namespace EmulationKit.Benchmarks.Data;

/// <summary>A small random source whose numbers are the same on every runtime and machine.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to below <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(((UInt128)Next() * (ulong)limit) >> 64);

    /// <summary>Whether something of this chance happens.</summary>
    public bool Chance(double chance) => Unit() < chance;

    /// <summary>A number from 0 to below 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number around 0, roughly normal with deviation 1, from -3.5 to 3.5.</summary>
    public double Around()
    {
        var sum = 0.0;
        for (var i = 0; i < 4; i++)
        {
            sum += Unit();
        }

        return (sum - 2.0) * 1.7320508;
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
