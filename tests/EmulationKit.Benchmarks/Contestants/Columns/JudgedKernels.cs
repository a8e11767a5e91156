using System.Numerics;
using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.Columns;

/// <summary>Hand-written loops for up to five marks, without a branch: the sign of an abstention (-1) counts it.</summary>
internal static class JudgedKernels<T>
    where T : unmanaged, IBinaryInteger<T>
{
    private const int Reviewers = BenchmarkCampaign.Reviewers;
    private const int Scale = BenchmarkCampaign.MarkScale;

    public static void AddMedian(long max, ReadOnlySpan<T> m1, ReadOnlySpan<T> m2, ReadOnlySpan<T> m3, ReadOnlySpan<T> m4, ReadOnlySpan<T> m5, Span<long> totals)
    {
        m1 = m1[..totals.Length];
        m2 = m2[..totals.Length];
        m3 = m3[..totals.Length];
        m4 = m4[..totals.Length];
        m5 = m5[..totals.Length];
        for (var i = 0; i < totals.Length; i++)
        {
            var (a, b, c, d, e) = (Mark(m1[i]), Mark(m2[i]), Mark(m3[i]), Mark(m4[i]), Mark(m5[i]));
            var marks = Reviewers + (a >> 31) + (b >> 31) + (c >> 31) + (d >> 31) + (e >> 31);
            (a, b, c, d, e) = (Last(a), Last(b), Last(c), Last(d), Last(e));

            // A sorting network, as far as the three smallest: the middle of up to five marks is among them.
            var lowAb = Branchless.Min(a, b);
            var lowCd = Branchless.Min(c, d);
            var low = Branchless.Min(lowAb, lowCd);
            var inner = Branchless.Min(a + b - lowAb, c + d - lowCd);
            var outer = lowAb + lowCd - low;
            var middle = Branchless.Min(inner, outer);
            var high = inner + outer - middle;
            var first = Branchless.Min(low, e);
            var rest = low + e - first;
            var second = Branchless.Min(middle, rest);
            var third = Branchless.Min(high, middle + rest - second);

            var lower = first + Branchless.IfAtLeast(marks, 3, second - first) + Branchless.IfAtLeast(marks, 5, third - second);
            var upper = first + Branchless.IfAtLeast(marks, 2, second - first) + Branchless.IfAtLeast(marks, 4, third - second);
            totals[i] += ((max * (lower + upper)) + Scale) / (2 * Scale);
        }
    }

    public static void AddMean(long max, ReadOnlySpan<T> m1, ReadOnlySpan<T> m2, ReadOnlySpan<T> m3, ReadOnlySpan<T> m4, ReadOnlySpan<T> m5, Span<long> totals)
    {
        m1 = m1[..totals.Length];
        m2 = m2[..totals.Length];
        m3 = m3[..totals.Length];
        m4 = m4[..totals.Length];
        m5 = m5[..totals.Length];
        for (var i = 0; i < totals.Length; i++)
        {
            var (a, b, c, d, e) = (Mark(m1[i]), Mark(m2[i]), Mark(m3[i]), Mark(m4[i]), Mark(m5[i]));
            var minusAbstentions = (a >> 31) + (b >> 31) + (c >> 31) + (d >> 31) + (e >> 31);
            var sum = a + b + c + d + e - minusAbstentions;
            long whole = (Reviewers + minusAbstentions) * Scale;
            totals[i] += ((max * sum) + (whole >> 1)) / whole;
        }
    }

    public static void AddTrimmedMean(long max, ReadOnlySpan<T> m1, ReadOnlySpan<T> m2, ReadOnlySpan<T> m3, ReadOnlySpan<T> m4, ReadOnlySpan<T> m5, Span<long> totals)
    {
        m1 = m1[..totals.Length];
        m2 = m2[..totals.Length];
        m3 = m3[..totals.Length];
        m4 = m4[..totals.Length];
        m5 = m5[..totals.Length];
        for (var i = 0; i < totals.Length; i++)
        {
            var (a, b, c, d, e) = (Mark(m1[i]), Mark(m2[i]), Mark(m3[i]), Mark(m4[i]), Mark(m5[i]));
            var minusAbstentions = (a >> 31) + (b >> 31) + (c >> 31) + (d >> 31) + (e >> 31);
            var marks = Reviewers + minusAbstentions;
            var sum = a + b + c + d + e - minusAbstentions;
            var highest = Branchless.Max(Branchless.Max(Branchless.Max(a, b), Branchless.Max(c, d)), e);
            (a, b, c, d, e) = (Last(a), Last(b), Last(c), Last(d), Last(e));
            var lowest = Branchless.Min(Branchless.Min(Branchless.Min(a, b), Branchless.Min(c, d)), e);

            sum -= Branchless.IfAtLeast(marks, 4, highest + lowest);
            long whole = (marks - Branchless.IfAtLeast(marks, 4, 2)) * Scale;
            totals[i] += ((max * sum) + (whole >> 1)) / whole;
        }
    }

    private static int Mark(T mark) => int.CreateTruncating(mark);

    /// <summary>The mark, or a number above all marks for an abstention.</summary>
    private static int Last(int mark) => mark + ((mark >> 31) & (2 * Scale));
}
