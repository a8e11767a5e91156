using System.Numerics;

namespace EmulationKit.Criteria;

/// <summary>Reviewers' marks of several participants at a time: how many were given, the sum that the aggregate takes,
/// and what to divide it by. A mark below zero was not given.</summary>
internal static class MarkSums
{
    private const int MostReviewers = 25;
    private const int TrimsFrom = 4;

    /// <summary>The sum of all marks, or without one highest and one lowest from four marks on.</summary>
    public static void Means(in ScoringBlock block, int reviewers, bool trims, Span<Vector<long>> sums, Span<Vector<long>> divisors, Span<Vector<long>> given)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            var (sum, count, highest, lowest) = (Vector<long>.Zero, Vector<long>.Zero, Vector<long>.Zero, new Vector<long>(long.MaxValue));
            for (var r = 0; r < reviewers; r++)
            {
                var mark = block.Lanes(r)[i];
                var counts = Vector.GreaterThanOrEqual(mark, Vector<long>.Zero);
                sum += mark & counts;
                count -= counts;
                highest = Vector.Max(highest, mark);
                lowest = Vector.Min(lowest, Vector.ConditionalSelect(counts, mark, new Vector<long>(long.MaxValue)));
            }

            given[i] = count;
            var trimmed = trims ? Vector.GreaterThanOrEqual(count, new Vector<long>(TrimsFrom)) : Vector<long>.Zero;
            sums[i] = sum - ((highest + lowest) & trimmed);
            divisors[i] = Vector.Max(count + (trimmed + trimmed), Vector<long>.One);
        }
    }

    /// <summary>Twice the median: the sum of the middle two marks, which of an odd number are the same.</summary>
    public static void Medians(in ScoringBlock block, int reviewers, Span<Vector<long>> sums, Span<Vector<long>> divisors, Span<Vector<long>> given)
    {
        Span<Vector<long>> sorted = stackalloc Vector<long>[MostReviewers];
        for (var i = 0; i < sums.Length; i++)
        {
            var count = Vector<long>.Zero;
            for (var r = 0; r < reviewers; r++)
            {
                var mark = block.Lanes(r)[i];
                var counts = Vector.GreaterThanOrEqual(mark, Vector<long>.Zero);
                count -= counts;
                sorted[r] = Vector.ConditionalSelect(counts, mark, new Vector<long>(long.MaxValue));
            }

            Sort(sorted[..reviewers]);
            var upper = Vector.ShiftRightLogical(count, 1);
            var lower = Vector.ShiftRightLogical(count - Vector<long>.One, 1);
            var sum = Vector<long>.Zero;
            for (var r = 0; r < reviewers; r++)
            {
                var place = new Vector<long>(r);
                sum += (sorted[r] & Vector.Equals(place, upper)) + (sorted[r] & Vector.Equals(place, lower));
            }

            given[i] = count;
            sums[i] = sum & Vector.GreaterThan(count, Vector<long>.Zero);
            divisors[i] = new Vector<long>(2);
        }
    }

    /// <summary>Sorts every lane by exchanging neighbours, with no branch on the marks.</summary>
    private static void Sort(Span<Vector<long>> marks)
    {
        for (var end = marks.Length - 1; end > 0; end--)
        {
            for (var r = 0; r < end; r++)
            {
                var (a, b) = (marks[r], marks[r + 1]);
                marks[r] = Vector.Min(a, b);
                marks[r + 1] = Vector.Max(a, b);
            }
        }
    }
}
