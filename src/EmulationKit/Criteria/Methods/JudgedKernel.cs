namespace EmulationKit.Criteria;

/// <summary>Points by the marks of reviewers.</summary>
internal sealed class JudgedKernel(Criterion criterion, JudgedMethod method) : CriterionKernel
{
    private readonly long maximum = Points.From(criterion.Maximum).Raw;
    private readonly long scale = method.Fields[0].RawMaximum;
    private readonly int reviewers = method.Reviewers;
    private readonly int minimumMarks = method.MinimumMarks;
    private readonly MarkAggregate aggregate = method.Aggregate;

    // The sum of at most 25 marks of at most 10^10 raw, times the maximum.
    private readonly bool narrow = (System.Numerics.BigInteger)25 * method.Fields[0].RawMaximum * Points.From(criterion.Maximum).Raw < System.Numerics.BigInteger.One << 61;

    public override bool DecidesMissing => true;

    public override void Score(in ScoringBlock block, Span<long> points)
    {
        if (aggregate == MarkAggregate.Median)
        {
            Medians(block, points);
            return;
        }

        Span<long> sums = stackalloc long[ScoringBlock.Capacity];
        Span<long> counts = stackalloc long[ScoringBlock.Capacity];
        Span<long> highest = stackalloc long[ScoringBlock.Capacity];
        Span<long> lowest = stackalloc long[ScoringBlock.Capacity];
        sums[..points.Length].Clear();
        counts[..points.Length].Clear();
        highest[..points.Length].Clear();
        lowest[..points.Length].Fill(long.MaxValue);
        var trims = aggregate == MarkAggregate.TrimmedMean;
        for (var r = 0; r < reviewers; r++)
        {
            var marks = block.Field(r);
            for (var i = 0; i < points.Length; i++)
            {
                var mark = marks[i];
                var given = mark >= 0;
                sums[i] += given ? mark : 0;
                counts[i] += given ? 1 : 0;
                if (trims)
                {
                    highest[i] = Math.Max(highest[i], mark);
                    lowest[i] = Math.Min(lowest[i], given ? mark : long.MaxValue);
                }
            }
        }

        for (var i = 0; i < points.Length; i++)
        {
            points[i] = counts[i] < minimumMarks ? Missing
                : trims && counts[i] >= 4 ? Of(sums[i] - highest[i] - lowest[i], counts[i] - 2)
                : Of(sums[i], counts[i]);
        }
    }

    private void Medians(in ScoringBlock block, Span<long> points)
    {
        Span<long> given = stackalloc long[25];
        for (var i = 0; i < points.Length; i++)
        {
            var count = 0;
            for (var r = 0; r < reviewers; r++)
            {
                var mark = block.Field(r)[i];
                if (mark >= 0)
                {
                    var at = count++;
                    for (; at > 0 && given[at - 1] > mark; at--)
                    {
                        given[at] = given[at - 1];
                    }

                    given[at] = mark;
                }
            }

            points[i] = count < minimumMarks ? Missing
                : count % 2 == 1 ? Of(given[count / 2], 1)
                : Of(given[count / 2] + given[(count / 2) - 1], 2);
        }
    }

    private long Of(long sum, long count) =>
        narrow ? Exact.DivRoundPositive(sum * maximum, count * scale) : Exact.DivRound((Int128)sum * maximum, (Int128)count * scale);
}
