using System.Numerics;

namespace EmulationKit.Criteria;

/// <summary>Points by the marks of reviewers.</summary>
internal sealed class JudgedKernel(Criterion criterion, JudgedMethod method) : CriterionKernel
{
    private const int MostReviewers = 25;

    private readonly long maximum = Points.From(criterion.Maximum).Raw;
    private readonly long scale = method.Fields[0].RawMaximum;
    private readonly int reviewers = method.Reviewers;
    private readonly int minimumMarks = method.MinimumMarks;
    private readonly MarkAggregate aggregate = method.Aggregate;
    private readonly bool narrow = method.Fields[0].RawMaximum <= int.MaxValue
        && (BigInteger)MostReviewers * method.Fields[0].RawMaximum * Math.Max(1, Points.From(criterion.Maximum).Raw) < Lanes.Exactly;

    public override bool DecidesMissing => true;

    public override void Score(in ScoringBlock block, Span<long> points)
    {
        if (!narrow)
        {
            WideMarks.Score(block, method, maximum, scale, points);
            return;
        }

        var lanes = (points.Length + Vector<long>.Count - 1) / Vector<long>.Count;
        Span<long> padded = stackalloc long[Vector<long>.Count];
        Span<Vector<double>> sorted = stackalloc Vector<double>[reviewers];
        var marks = block.Lanes;
        var least = new Vector<long>(minimumMarks);
        for (var i = 0; i < lanes; i++)
        {
            var (sum, divisor, given) = aggregate == MarkAggregate.Median
                ? MarkSums.Median(marks, reviewers, i, sorted)
                : MarkSums.Mean(marks, reviewers, i, aggregate == MarkAggregate.TrimmedMean);
            var earned = Lanes.ToWhole(Lanes.DivRound(sum * maximum, divisor * scale));
            var result = Vector.ConditionalSelect(Vector.GreaterThan(least, Lanes.ToWhole(given)), new Vector<long>(Missing), earned);
            var at = i * Vector<long>.Count;
            if (at + Vector<long>.Count <= points.Length)
            {
                result.CopyTo(points[at..]);
            }
            else
            {
                result.CopyTo(padded);
                padded[..(points.Length - at)].CopyTo(points[at..]);
            }
        }
    }
}
