namespace EmulationKit.Criteria;

/// <summary>Points by marks on scales so fine that their products need 128 bits.</summary>
internal static class WideMarks
{
    public static void Score(in ScoringBlock block, JudgedMethod method, long maximum, long scale, Span<long> points)
    {
        Span<long> marks = stackalloc long[method.Reviewers];
        for (var i = 0; i < points.Length; i++)
        {
            var count = 0;
            for (var r = 0; r < marks.Length; r++)
            {
                marks[count] = block.Field(r)[i];
                count += marks[count] >= 0 ? 1 : 0;
            }

            var given = marks[..count];
            given.Sort();
            points[i] = count < method.MinimumMarks ? CriterionKernel.Missing : Of(given, method.Aggregate, maximum, scale);
        }
    }

    private static long Of(Span<long> sorted, MarkAggregate aggregate, long maximum, long scale)
    {
        var counted = aggregate switch
        {
            MarkAggregate.Median => sorted[((sorted.Length - 1) / 2)..((sorted.Length / 2) + 1)],
            MarkAggregate.TrimmedMean when sorted.Length >= 4 => sorted[1..^1],
            _ => sorted,
        };
        Int128 sum = 0;
        foreach (var mark in counted)
        {
            sum += mark;
        }

        return Exact.DivRound(sum * maximum, (Int128)counted.Length * scale);
    }
}
