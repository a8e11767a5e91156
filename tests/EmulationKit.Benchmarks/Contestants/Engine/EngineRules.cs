using EmulationKit.Awards;
using EmulationKit.Benchmarks.Definition;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Benchmarks.Contestants.Engine;

/// <summary>The benchmark campaign as EmulationKit's rules.</summary>
internal static class EngineRules
{
    private static readonly Measure Whole = new(0, 0, 100_000_000);

    public static CampaignRules Rules { get; } = new("benchmark", new CriteriaSet(new ScoreScale(1000) { Bonus = 50 },
        [new ContentArea("main", "main") { Criteria = [.. MainCriteria()] }, new ContentArea("bonus", "bonus") { Criteria = [.. BenchmarkCampaign.Bonuses.Select(b => Counted(b, new BonusMethod(Of(b.Each)) { Measure = Whole }))] }]))
    {
        Awards =
        [
            new Award("Flag", "Flag", new AllOf(new MinTotal(Of(AwardTerms.FlagMinTotal)), new MaxRank(AwardTerms.FlagMaxRank)))
            {
                Limits = [new Quota { Count = AwardTerms.FlagQuota, Ties = TiePolicy.Exclude }],
            },
            new Award("Excellent", "Excellent", new MinTotal(Of(AwardTerms.ExcellentMinTotal)))
            {
                Limits = [Percent(AwardTerms.ExcellentQuotaPercent, QuotaRounding.Down) with { AtLeast = AwardTerms.ExcellentQuotaAtLeast }],
            },
            new Award("Advanced", "Advanced", new MinTotal(Of(AwardTerms.AdvancedMinTotal)))
            {
                Limits = [Percent(AwardTerms.AdvancedQuotaPercent, QuotaRounding.Nearest)],
            },
            new Award("Merit", "Merit", new AllOf(new Requires("Excellent"), new Excludes("Flag"), new MaxRank(AwardTerms.MeritMaxRank))),
            new Award("BonusPrize", "BonusPrize", new MinPart("bonus", Of(AwardTerms.BonusPrizeMinBonus))),
            new Award("LeaderBalanced", "LeaderBalanced", new MinTotal(Of(AwardTerms.LeaderBalancedMinTotal)))
            {
                Limits = [Percent(AwardTerms.LeaderBalancedQuotaPercent, QuotaRounding.Up), new LeaderShare(AwardTerms.LeaderBalancedMostLeadersPercent / 100m)],
            },
        ],
    };

    /// <summary>The fields of a criterion with the numbers of the inputs that fill them.</summary>
    public static IEnumerable<(string Criterion, string Field, int Input)> Columns() =>
    [
        .. BenchmarkCampaign.Targets.SelectMany(t => new[] { (t.Code, "planned", t.Planned), (t.Code, "actual", t.Actual) }),
        .. BenchmarkCampaign.Banded.Select(b => (b.Code, "value", b.Value)),
        .. BenchmarkCampaign.Checklists.Select(c => (c.Code, "done", c.Done)),
        .. BenchmarkCampaign.Judged.SelectMany(j => Enumerable.Range(0, BenchmarkCampaign.Reviewers).Select(r => (j.Code, $"mark{r + 1}", j.FirstMark + r))),
        .. BenchmarkCampaign.Counts.Select(c => (c.Code, "count", c.Count)),
        .. BenchmarkCampaign.Bonuses.Append(BenchmarkCampaign.Deduction).Select(b => (b.Code, "value", b.Count)),
        ("knockout", "struck", BenchmarkCampaign.KnockedOut),
    ];

    private static IEnumerable<Criterion> MainCriteria() =>
    [
        .. BenchmarkCampaign.Targets.Select(t => new Criterion(t.Code, t.Code, Of(t.Max), new TargetMethod { Measure = Whole })),
        .. BenchmarkCampaign.Banded.Select(b => new Criterion(b.Code, b.Code, Of(b.Points.Max()), new BandedMethod(Bands(b)) { Measure = Whole })),
        .. BenchmarkCampaign.Checklists.Select(c => new Criterion(c.Code, c.Code, Of(c.Max), new ChecklistMethod(c.Items))),
        .. BenchmarkCampaign.Judged.Select(j => new Criterion(j.Code, j.Code, Of(j.Max), new JudgedMethod(Enum.Parse<Criteria.MarkAggregate>(j.Aggregate.ToString()))
        {
            MarkScale = BenchmarkCampaign.MarkScale,
            MarkDecimals = 0,
            Reviewers = BenchmarkCampaign.Reviewers,
        })),
        .. BenchmarkCampaign.Counts.Select(c => Counted(c, new CountMethod(Of(c.Each)))),
        Counted(BenchmarkCampaign.Deduction, new DeductionMethod(Of(BenchmarkCampaign.Deduction.Each)) { Measure = Whole }),
        new Criterion("knockout", "knockout", 0, new KnockoutMethod()),
    ];

    private static Band[] Bands(BandedRule rule) =>
        [.. rule.Points.Select((p, i) => new Band(i == 0 ? null : rule.Thresholds[i - 1], i == rule.Thresholds.Length ? null : rule.Thresholds[i], Of(p)))];

    private static Criterion Counted(CountedRule rule, CriterionMethod method) => new(rule.Code, rule.Code, Of(rule.Cap), method);

    private static Quota Percent(int percent, QuotaRounding rounding) => new() { Percent = percent, Of = QuotaBase.Evaluated, Rounding = rounding, Ties = TiePolicy.Include };

    private static decimal Of(long raw) => new Points(raw).ToDecimal();
}
