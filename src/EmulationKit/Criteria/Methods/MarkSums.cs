using System.Numerics;
using System.Runtime.CompilerServices;

namespace EmulationKit.Criteria;

/// <summary>Reviewers' marks of several participants at a time: how many were given, the sum that the aggregate takes,
/// and what to divide it by. Marks are whole numbers in floating point; one below zero was not given.</summary>
internal static class MarkSums
{
    private const double TrimsFrom = 4;

    /// <summary>The sum of all marks, or without one highest and one lowest from four marks on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector<double> Sum, Vector<double> Divisor, Vector<double> Given) Mean(ReadOnlySpan<Vector<long>> marks, int reviewers, int lane, bool trims)
    {
        var (sum, count, highest) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
        var lowest = new Vector<double>(double.MaxValue);
        for (var r = 0; r < reviewers; r++)
        {
            var mark = Lanes.ToDouble(marks[(r * ScoringBlock.LanesPerField) + lane]);
            var counts = Vector.GreaterThanOrEqual(mark, Vector<double>.Zero);
            var given = Vector.Max(mark, Vector<double>.Zero);
            sum += given;
            count += Vector.ConditionalSelect(counts, Vector<double>.One, Vector<double>.Zero);
            highest = Vector.Max(highest, given);
            lowest = Vector.Min(lowest, Vector.ConditionalSelect(counts, mark, new Vector<double>(double.MaxValue)));
        }

        if (!trims)
        {
            return (sum, Vector.Max(count, Vector<double>.One), count);
        }

        var trimmed = Vector.GreaterThanOrEqual(count, new Vector<double>(TrimsFrom));
        return (Vector.ConditionalSelect(trimmed, sum - highest - lowest, sum),
            Vector.ConditionalSelect(trimmed, count - new Vector<double>(2), Vector.Max(count, Vector<double>.One)), count);
    }

    /// <summary>Twice the median: the sum of the middle two marks, which of an odd number are the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector<double> Sum, Vector<double> Divisor, Vector<double> Given) Median(ReadOnlySpan<Vector<long>> marks, int reviewers, int lane, Span<Vector<double>> sorted)
    {
        var count = Vector<double>.Zero;
        for (var r = 0; r < reviewers; r++)
        {
            var mark = Lanes.ToDouble(marks[(r * ScoringBlock.LanesPerField) + lane]);
            var counts = Vector.GreaterThanOrEqual(mark, Vector<double>.Zero);
            count += Vector.ConditionalSelect(counts, Vector<double>.One, Vector<double>.Zero);

            // What was not given goes behind all marks; the mark is carried up to its place with no branch on it.
            var carried = Vector.ConditionalSelect(counts, mark, new Vector<double>(double.MaxValue));
            for (var at = 0; at < r; at++)
            {
                var lower = Vector.Min(sorted[at], carried);
                carried = Vector.Max(sorted[at], carried);
                sorted[at] = lower;
            }

            sorted[r] = carried;
        }

        var upper = Vector.Floor(count * 0.5);
        var below = Vector.Floor((count - Vector<double>.One) * 0.5);
        var sum = Vector<double>.Zero;
        for (var r = 0; r < reviewers; r++)
        {
            var place = new Vector<double>(r);
            sum += Vector.ConditionalSelect(Vector.Equals(place, upper), sorted[r], Vector<double>.Zero)
                + Vector.ConditionalSelect(Vector.Equals(place, below), sorted[r], Vector<double>.Zero);
        }

        return (sum, new Vector<double>(2), count);
    }
}
