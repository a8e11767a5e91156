using System.Numerics;
using System.Runtime.InteropServices;

namespace EmulationKit.Awards;

/// <summary>Combines runs of truth values, many at a time. False, unknown and true are 0, 1 and 2.</summary>
internal static class TruthLanes
{
    /// <summary>True where both are, false where either is.</summary>
    public static void And(Span<Truth> results, ReadOnlySpan<Truth> parts)
    {
        var whole = Lanes(results);
        var other = Lanes(parts);
        for (var i = 0; i < whole.Length; i++)
        {
            whole[i] = Vector.Min(whole[i], other[i]);
        }

        for (var i = whole.Length * Vector<byte>.Count; i < results.Length; i++)
        {
            results[i] = results[i] < parts[i] ? results[i] : parts[i];
        }
    }

    /// <summary>True where either is, false where both are.</summary>
    public static void Or(Span<Truth> results, ReadOnlySpan<Truth> parts)
    {
        var whole = Lanes(results);
        var other = Lanes(parts);
        for (var i = 0; i < whole.Length; i++)
        {
            whole[i] = Vector.Max(whole[i], other[i]);
        }

        for (var i = whole.Length * Vector<byte>.Count; i < results.Length; i++)
        {
            results[i] = results[i] > parts[i] ? results[i] : parts[i];
        }
    }

    /// <summary>True for false and false for true.</summary>
    public static void Not(Span<Truth> results)
    {
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = Truth.True - (byte)results[i];
        }
    }

    /// <summary>Writes one reason where a value is true and another where it is not.</summary>
    public static void Reasons(ReadOnlySpan<Truth> truths, OutcomeReason ifTrue, OutcomeReason otherwise, Span<OutcomeReason> reasons)
    {
        var from = Lanes(truths);
        var to = MemoryMarshal.Cast<OutcomeReason, Vector<byte>>(reasons);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = Vector.ConditionalSelect(Vector.Equals(from[i], new Vector<byte>((byte)Truth.True)), new Vector<byte>((byte)ifTrue), new Vector<byte>((byte)otherwise));
        }

        for (var i = to.Length * Vector<byte>.Count; i < reasons.Length; i++)
        {
            reasons[i] = truths[i] == Truth.True ? ifTrue : otherwise;
        }
    }

    private static Span<Vector<byte>> Lanes(Span<Truth> truths) => MemoryMarshal.Cast<Truth, Vector<byte>>(truths);

    private static ReadOnlySpan<Vector<byte>> Lanes(ReadOnlySpan<Truth> truths) => MemoryMarshal.Cast<Truth, Vector<byte>>(truths);
}
