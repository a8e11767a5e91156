using CsCheck;

namespace EmulationKit.Tests.Properties;

/// <summary>Draws choices for a random case and adds up how large they are, so that a failing case shrinks to one with
/// fewer and smaller things. The first choice is always the plainest.</summary>
internal sealed class Draw(PCG pcg)
{
    public ulong Size { get; private set; }

    public int Whole(int least, int most)
    {
        var drawn = pcg.Next((uint)(most - least + 1));
        Size += drawn;
        return least + (int)drawn;
    }

    /// <summary>How many of a thing there are; each weighs much more than any choice within it.</summary>
    public int Many(int least, int most)
    {
        var count = least + (int)pcg.Next((uint)(most - least + 1));
        Size += (ulong)count * 100;
        return count;
    }

    public bool Chance(int percent)
    {
        var drawn = pcg.Next(100) < percent;
        Size += drawn ? 1UL : 0;
        return drawn;
    }

    public T One<T>(params IReadOnlyList<T> choices) => choices[Whole(0, choices.Count - 1)];

    public bool? Known(int truePercent, int unknownPercent) =>
        Chance(unknownPercent) ? null : Chance(truePercent);

    /// <summary>A number of so many decimals.</summary>
    public decimal Number(decimal least, decimal most, int decimals)
    {
        var unit = (decimal)Math.Pow(10, decimals);
        return least + (Whole(0, (int)((most - least) * unit)) / unit);
    }

    public List<T> Shuffle<T>(IEnumerable<T> items)
    {
        var left = items.ToList();
        var shuffled = new List<T>();
        while (left.Count > 0)
        {
            var at = Whole(0, left.Count - 1);
            shuffled.Add(left[at]);
            left.RemoveAt(at);
        }

        return shuffled;
    }
}
