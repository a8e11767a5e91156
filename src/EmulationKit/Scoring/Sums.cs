using System.Numerics;
using System.Runtime.InteropServices;

namespace EmulationKit.Scoring;

/// <summary>Adds one run of numbers to another.</summary>
internal static class Sums
{
    public static void Add(ReadOnlySpan<long> addends, Span<long> sums)
    {
        var from = MemoryMarshal.Cast<long, Vector<long>>(addends);
        var to = MemoryMarshal.Cast<long, Vector<long>>(sums);
        for (var i = 0; i < from.Length; i++)
        {
            to[i] += from[i];
        }

        for (var i = from.Length * Vector<long>.Count; i < addends.Length; i++)
        {
            sums[i] += addends[i];
        }
    }
}
