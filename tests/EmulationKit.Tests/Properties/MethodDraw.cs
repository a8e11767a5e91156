using EmulationKit.Criteria;

namespace EmulationKit.Tests.Properties;

/// <summary>Random settings of the methods of main criteria.</summary>
internal sealed class MethodDraw(Draw draw)
{
    public CriterionMethod Main(decimal maximum) => draw.Whole(0, 8) switch
    {
        0 => new ValueMethod(draw.One(1m, 0.5m, 0.3333m, 2m, 0.000000007m), draw.One(1m, 3m, 7m)) { Measure = Measure(true) },
        1 => new CountMethod(draw.One(1m, 0.5m, 0.3333m, 0.00005m)),
        2 => new ChecklistMethod(draw.Whole(1, 4)),
        3 or 4 => Target(),
        5 => new LeaderRelativeMethod { Measure = Measure(false) },
        6 => Banded(maximum),
        7 => new JudgedMethod(draw.One(MarkAggregate.Mean, MarkAggregate.Median, MarkAggregate.TrimmedMean))
        {
            MarkScale = draw.One(10m, 5m),
            MarkDecimals = draw.Whole(0, 1),
            Reviewers = draw.Whole(3, 6),
            MinimumMarks = draw.Whole(1, 3),
        },
        _ => Lateness(maximum),
    };

    /// <summary>A narrow range, or one so wide that products pass 64 bits.</summary>
    private Measure Measure(bool below) => draw.Whole(0, 4) switch
    {
        0 or 1 => new(0, 0, 10),
        2 => new(1, below ? -2 : 0, 5),
        3 => new(9, 0, 1_000_000),
        _ => new(0, below ? -1_000_000_000_000 : 0, 1_000_000_000_000),
    };

    private TargetMethod Target() => new()
    {
        MoreIsBetter = !draw.Chance(30),
        Floor = draw.Chance(30) ? draw.One(0.5m, 0.8m, 0.333333m) : 0,
        Over = draw.Chance(30) ? new OverAchievement(draw.One(0.1m, 0.0125m), draw.One(2m, 0.5m, 1000m)) : null,
        Target = draw.Chance(40) ? draw.Whole(1, 5) : null,
        Measure = Measure(true),
    };

    private BandedMethod Banded(decimal maximum)
    {
        var byRank = draw.Chance(40);
        decimal[] cuts = byRank ? [2, 4] : [1, 3];
        decimal[] points = [.. Enumerable.Range(0, 3).Select(_ => draw.Number(0, maximum, 1))];
        points = draw.Whole(0, 3) switch { 0 or 1 => [.. points.Order()], 2 => [.. points.OrderDescending()], _ => points };
        var upper = draw.Chance(50);
        return new BandedMethod(
        [
            new Band(null, cuts[0], points[0]) { ToIncluded = upper },
            new Band(cuts[0], cuts[1], points[1]) { FromIncluded = !upper, ToIncluded = upper },
            new Band(cuts[1], draw.Chance(50) || byRank ? null : 10, points[2]) { FromIncluded = !upper, ToIncluded = true },
        ])
        {
            By = byRank ? BandedBy.Rank : BandedBy.Value,
            Index = draw.Chance(40) ? new IndexReference("PAR INDEX", 2025, 8) : null,
            Measure = new(draw.Whole(0, 1), 0, 10),
        };
    }

    private LatenessMethod Lateness(decimal maximum)
    {
        decimal[] points = [.. Enumerable.Range(0, 3).Select(_ => draw.Number(0, maximum, 1)).OrderDescending()];
        return new LatenessMethod([new(0, points[0]), new(draw.Whole(1, 3), points[1])]) { Reports = draw.Whole(1, 3), After = points[2] };
    }
}
