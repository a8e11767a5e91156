using System.Numerics;
using System.Runtime.InteropServices;

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
    private readonly bool narrow =
        (BigInteger)MostReviewers * method.Fields[0].RawMaximum * Math.Max(1, Points.From(criterion.Maximum).Raw) < Lanes.Exactly;

    public override bool DecidesMissing => true;

    public override void Score(in ScoringBlock block, Span<long> points)
    {
        var lanes = (points.Length + Vector<long>.Count - 1) / Vector<long>.Count;
        Span<Vector<long>> sums = stackalloc Vector<long>[lanes];
        Span<Vector<long>> divisors = stackalloc Vector<long>[lanes];
        Span<Vector<long>> given = stackalloc Vector<long>[lanes];
        if (aggregate == MarkAggregate.Median)
        {
            MarkSums.Medians(block, reviewers, sums, divisors, given);
        }
        else
        {
            MarkSums.Means(block, reviewers, aggregate == MarkAggregate.TrimmedMean, sums, divisors, given);
        }

        if (narrow)
        {
            Divide(sums, divisors);
        }
        else
        {
            DivideWide(MemoryMarshal.Cast<Vector<long>, long>(sums)[..points.Length], MemoryMarshal.Cast<Vector<long>, long>(divisors));
        }

        for (var i = 0; i < lanes; i++)
        {
            sums[i] = Vector.ConditionalSelect(Vector.LessThan(given[i], new Vector<long>(minimumMarks)), new Vector<long>(Missing), sums[i]);
        }

        MemoryMarshal.Cast<Vector<long>, long>(sums)[..points.Length].CopyTo(points);
    }

    private void Divide(Span<Vector<long>> sums, Span<Vector<long>> divisors)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = Lanes.Rate(sums[i], maximum, divisors[i], scale);
        }
    }

    private void DivideWide(Span<long> sums, Span<long> divisors)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = Exact.DivRound((Int128)sums[i] * maximum, (Int128)divisors[i] * scale);
        }
    }
}
