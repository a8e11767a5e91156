namespace EmulationKit.Benchmarks.Definition;

/// <summary>
/// The campaign that every contestant computes: 30 criteria over 54 inputs. README.md states it in words.
/// The maxima of the 26 main criteria come to 950 points, the caps of the two bonuses to 50.
/// </summary>
internal static class BenchmarkCampaign
{
    public const int Criteria = 30;
    public const int Inputs = 54;
    public const int Reviewers = 5;
    public const int MarkScale = 100;

    /// <summary>What an input holds when a reviewer abstained.</summary>
    public const int Abstained = -1;

    /// <summary>The total is capped here: 1000 points.</summary>
    public const long Scale = 1000 * Points.UnitsPerPoint;

    /// <summary>Input number of the knock-out: 1 means that the participant leaves the ranking.</summary>
    public const int KnockedOut = 53;

    public static readonly TargetRule[] Targets =
    [
        new("target1", 0, 1, Of(60)), new("target2", 2, 3, Of(55)), new("target3", 4, 5, Of(50)), new("target4", 6, 7, Of(50)),
        new("target5", 8, 9, Of(50)), new("target6", 10, 11, Of(45)), new("target7", 12, 13, Of(45)), new("target8", 14, 15, Of(45)),
    ];

    public static readonly BandedRule[] Banded =
    [
        new("banded1", 16, [5000, 6500, 8000, 9000], [Of(8), Of(15), Of(21.5m), Of(26), Of(30)]),
        new("banded2", 17, [4000, 6000, 7500, 9000], [Of(0), Of(12), Of(20), Of(26), Of(30)]),
        new("banded3", 18, [5000, 7000, 8500, 9500], [Of(10), Of(18), Of(24), Of(28), Of(30)]),
        new("banded4", 19, [3000, 5000, 7000, 9000], [Of(5), Of(11.25m), Of(17.5m), Of(23.75m), Of(30)]),
        new("banded5", 20, [6000, 7000, 8000, 9000], [Of(6), Of(12), Of(18), Of(24), Of(30)]),
    ];

    public static readonly ChecklistRule[] Checklists =
    [
        new("checklist1", 21, 6, Of(30)), new("checklist2", 22, 7, Of(30)), new("checklist3", 23, 9, Of(30)),
        new("checklist4", 24, 11, Of(30)), new("checklist5", 25, 12, Of(30)),
    ];

    public static readonly JudgedRule[] Judged =
    [
        new("judged1", 26, MarkAggregate.Median, Of(40)), new("judged2", 31, MarkAggregate.Mean, Of(40)),
        new("judged3", 36, MarkAggregate.TrimmedMean, Of(40)), new("judged4", 41, MarkAggregate.TrimmedMean, Of(40)),
    ];

    public static readonly CountedRule[] Counts =
    [
        new("count1", 46, Of(2.5m), Of(25)), new("count2", 47, Of(5), Of(25)),
        new("count3", 48, Of(1.25m), Of(20)), new("count4", 49, Of(4), Of(20)),
    ];

    public static readonly CountedRule[] Bonuses = [new("bonus1", 50, Of(2.5m), Of(30)), new("bonus2", 51, Of(1.75m), Of(20))];

    public static readonly CountedRule Deduction = new("deduction1", 52, Of(1.5m), Of(40));

    private static long Of(decimal points) => Points.From(points).Raw;
}
