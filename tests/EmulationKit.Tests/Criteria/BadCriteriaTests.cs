using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Tests.Participants;
using EmulationKit.Tests.Scoring;

namespace EmulationKit.Tests.Criteria;

public sealed class BadCriteriaTests
{
    private static readonly Measure Percent = new(0, 0, 100);

    public static TheoryData<string, CriterionMethod, decimal, string[]> Methods => new()
    {
        { "maximum below zero", new ValueMethod(), -1, ["Criterion.PointsOutOfRange@maximum"] },
        { "maximum beyond all", new ValueMethod(), decimal.MaxValue, ["Criterion.PointsOutOfRange@maximum"] },
        { "maximum of five decimals", new ValueMethod(), 1.00001m, ["Criterion.PointsOutOfRange@maximum"] },
        { "factor of zero", new ValueMethod(0, 0), 10, ["Criterion.FactorOutOfRange@method/factor", "Criterion.FactorOutOfRange@method/per"] },
        { "factor beyond all", new ValueMethod(decimal.MaxValue, decimal.MaxValue), 10, ["Criterion.FactorOutOfRange@method/factor", "Criterion.FactorOutOfRange@method/per"] },
        { "factor below all", new ValueMethod(decimal.MinValue, -1), 10, ["Criterion.FactorOutOfRange@method/factor", "Criterion.FactorOutOfRange@method/per"] },
        { "factor of ten decimals", new ValueMethod(0.0000000001m), 10, ["Criterion.FactorOutOfRange@method/factor"] },
        { "product too large", new ValueMethod(999_999_999.999999999m) { Measure = new(0, 0, 1_000_000_000_000_000_000) }, 10, ["Criterion.Overflows@method"] },
        { "measure turned round", new ValueMethod { Measure = new(0, 100, 0) }, 10, ["Criterion.MeasureInvalid@method/measure"] },
        { "measure of nothing", new ValueMethod { Measure = new(0, 5, 5) }, 10, ["Criterion.MeasureInvalid@method/measure"] },
        { "measure beyond all", new ValueMethod { Measure = new(0, decimal.MinValue, decimal.MaxValue) }, 10, ["Criterion.MeasureInvalid@method/measure"] },
        { "measure finer than its decimals", new ValueMethod { Measure = new(1, 0, 0.25m) }, 10, ["Criterion.MeasureInvalid@method/measure"] },
        { "measure of ten decimals", new ValueMethod { Measure = new(10, 0, 1) }, 10, ["Criterion.MeasureInvalid@method/measure"] },
        { "measure of minus one decimals", new ValueMethod { Measure = new(-1, 0, 1) }, 10, ["Criterion.MeasureInvalid@method/measure"] },
        { "target of zero", new TargetMethod { Target = 0 }, 10, ["Target.Zero@method/target"] },
        { "target below zero", new TargetMethod { Target = -1 }, 10, ["Target.OutOfRange@method/target"] },
        { "target beyond all", new TargetMethod { Target = decimal.MaxValue }, 10, ["Target.OutOfRange@method/target"] },
        { "target too fine", new TargetMethod { Target = 0.5m, Measure = Percent }, 10, ["Target.OutOfRange@method/target"] },
        { "target where nothing is above zero", new TargetMethod { Measure = new(0, -5, 0) }, 10, ["Criterion.MeasureInvalid@method/measure"] },
        { "floor above one", new TargetMethod { Floor = 1.1m }, 10, ["Target.FloorOutOfRange@method/floor"] },
        { "floor beyond all", new TargetMethod { Floor = decimal.MaxValue }, 10, ["Target.FloorOutOfRange@method/floor"] },
        { "floor too fine", new TargetMethod { Floor = 0.1234567m }, 10, ["Target.FloorOutOfRange@method/floor"] },
        { "over-achievement beyond all", new TargetMethod { Over = new(decimal.MaxValue, decimal.MaxValue) }, 10, ["Criterion.PointsOutOfRange@method/over/perPercent", "Criterion.PointsOutOfRange@method/over/cap"] },
        { "over-achievement below zero", new TargetMethod { Over = new(-1, -1) }, 10, ["Criterion.PointsOutOfRange@method/over/perPercent", "Criterion.PointsOutOfRange@method/over/cap"] },
        { "leader of values below zero", new LeaderRelativeMethod { Measure = new(0, -5, 5) }, 10, ["Criterion.MeasureInvalid@method/measure"] },
        { "leader of products too large", new LeaderRelativeMethod { Measure = new(0, 0, 1_000_000_000_000_000_000) }, 1000, ["Criterion.Overflows@method"] },
        { "no band", new BandedMethod([]), 10, ["Bands.None@method/bands"] },
        { "a gap", new BandedMethod([new(0, 50, 1), new(51, 100, 2) { ToIncluded = true }]) { Measure = Percent }, 10, ["Bands.Gap@method/bands"] },
        { "a gap at the beginning", new BandedMethod([new(1, null, 2)]) { Measure = Percent }, 10, ["Bands.Gap@method/bands"] },
        { "a gap at the end", new BandedMethod([new(0, 100, 2)]) { Measure = Percent }, 10, ["Bands.Gap@method/bands"] },
        { "an overlap", new BandedMethod([new(null, 50, 1) { ToIncluded = true }, new(50, null, 2)]) { Measure = Percent }, 10, ["Bands.Overlap@method/bands"] },
        { "an overlap of open ends", new BandedMethod([new(null, 50, 1), new(null, 60, 1), new(60, null, 2)]) { Measure = Percent }, 10, ["Bands.Overlap@method/bands"] },
        { "a band inside another", new BandedMethod([new(null, null, 1), new(20, 30, 2)]) { Measure = Percent }, 10, ["Bands.Overlap@method/bands"] },
        { "a band turned round", new BandedMethod([new(60, 50, 1)]) { Measure = Percent }, 10, ["Bands.Invalid@method/bands/0"] },
        { "a band of nothing", new BandedMethod([new(50, 50, 1)]) { Measure = Percent }, 10, ["Bands.Invalid@method/bands/0"] },
        { "a band end too fine", new BandedMethod([new(null, 50.5m, 1), new(50.5m, null, 2)]) { Measure = Percent }, 10, ["Bands.Invalid@method/bands/0", "Bands.Invalid@method/bands/1"] },
        { "band ends beyond all", new BandedMethod([new(decimal.MinValue, decimal.MaxValue, decimal.MaxValue)]), 10, ["Criterion.PointsOutOfRange@method/bands/0/points", "Bands.Invalid@method/bands/0"] },
        { "more than the maximum in a band", new BandedMethod([new(null, null, 11)]), 10, ["Criterion.PointsOutOfRange@method/bands/0/points"] },
        { "a list of nothing", new ChecklistMethod(0), 10, ["Checklist.CountOutOfRange@method/of"] },
        { "a list of too much", new ChecklistMethod(int.MaxValue), 10, ["Checklist.CountOutOfRange@method/of"] },
        { "a list that names others", new ChecklistMethod(2) { Items = ["Một"] }, 10, ["Checklist.ItemsDiffer@method/items"] },
        { "no scale of marks", new JudgedMethod { MarkScale = 0 }, 10, ["Judged.ScaleOutOfRange@method/markScale"] },
        { "a scale of marks beyond all", new JudgedMethod { MarkScale = decimal.MaxValue }, 10, ["Judged.ScaleOutOfRange@method/markScale"] },
        { "marks too fine", new JudgedMethod { MarkDecimals = 5 }, 10, ["Judged.ScaleOutOfRange@method/markScale"] },
        { "marks of minus one decimals", new JudgedMethod { MarkDecimals = -1 }, 10, ["Judged.ScaleOutOfRange@method/markScale"] },
        { "no reviewers", new JudgedMethod { Reviewers = 0 }, 10, ["Judged.ReviewersOutOfRange@method/reviewers"] },
        { "fewer reviewers than none", new JudgedMethod { Reviewers = int.MinValue }, 10, ["Judged.ReviewersOutOfRange@method/reviewers"] },
        { "too many reviewers", new JudgedMethod { Reviewers = int.MaxValue }, 10, ["Judged.ReviewersOutOfRange@method/reviewers"] },
        { "more marks than reviewers", new JudgedMethod { MinimumMarks = 6 }, 10, ["Judged.ReviewersOutOfRange@method/reviewers"] },
        { "occurrences beyond all", new CountMethod(decimal.MaxValue), 10, ["Criterion.FactorOutOfRange@method/each"] },
        { "a bonus of nothing", new BonusMethod(0), 10, ["Criterion.FactorOutOfRange@method/each"] },
        { "a bonus of values below zero", new BonusMethod { Measure = new(0, -1, 1) }, 10, ["Criterion.MeasureInvalid@method/measure"] },
        { "a deduction beyond all", new DeductionMethod(decimal.MaxValue) { Measure = new(0, 0, decimal.MaxValue) }, 10, ["Criterion.FactorOutOfRange@method/each", "Criterion.MeasureInvalid@method/measure"] },
        { "no steps", new LatenessMethod([]), 10, ["Lateness.NoSteps@method/steps"] },
        { "steps out of order", new LatenessMethod([new(5, 2), new(2, 1)]), 10, ["Lateness.StepsOutOfOrder@method/steps/1"] },
        { "a step below zero days", new LatenessMethod([new(-1, 2)]), 10, ["Lateness.StepsOutOfOrder@method/steps/0"] },
        { "a step that never came", new LatenessMethod([new(LatenessMethod.Never, 2)]), 10, ["Lateness.StepsOutOfOrder@method/steps/0"] },
        { "a later report earns more", new LatenessMethod([new(0, 1), new(2, 2)]) { After = 3 }, 10, ["Lateness.StepsRise@method/steps/1", "Lateness.StepsRise@method/after"] },
        { "steps beyond all", new LatenessMethod([new(0, decimal.MaxValue)]), 10, ["Criterion.PointsOutOfRange@method/steps/0/points"] },
        { "no reports", new LatenessMethod([new(0, 1)]) { Reports = 0 }, 10, ["Lateness.ReportsOutOfRange@method/reports"] },
        { "fewer reports than none", new LatenessMethod([new(0, 1)]) { Reports = -1 }, 10, ["Lateness.ReportsOutOfRange@method/reports"] },
        { "too many reports", new LatenessMethod([new(0, 1)]) { Reports = int.MaxValue }, 10, ["Lateness.ReportsOutOfRange@method/reports"] },
        { "a knock-out with points", new KnockoutMethod(), 10, ["Knockout.HasPoints@method"] },
    };

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_method_that_cannot_be_is_refused_with_code_and_place(string what, CriterionMethod method, decimal maximum, string[] places)
    {
        // Targets are asked for as well, so that the award looks at the method that is wrong.
        var filler = new Criterion("M", "M", 100, new TargetMethod());
        var rules = With([new Criterion("K", "K", maximum, method), filler]) with { Awards = [new Award("G", "G", new TargetsReached(0.5m))] };

        var compiled = EvaluationPlan.Compile(rules);

        var found = compiled.Places().Where(p => !p.StartsWith("Criteria.", StringComparison.Ordinal)).Select(p => p.Replace("criteria/areas/0/criteria/0/", "", StringComparison.Ordinal));
        Assert.Equal((what, string.Join(", ", places)), (what, string.Join(", ", found)));
        compiled.AssertBilingual();
        Assert.All(compiled.Errors.Where(e => !e.Code.StartsWith("Criteria.", StringComparison.Ordinal)), e => Assert.StartsWith("K: ", e.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_wrong_comes_back_at_once()
    {
        var rules = new CampaignRules("", new CriteriaSet(new ScoreScale(0) { Bonus = -1 },
        [
            new("A", "A") { Maximum = 70, Criteria = [new("K", "K", 60, new ValueMethod()), new("K", "K", 30, new ValueMethod(0))] },
            new("A", "B") { Criteria = [new("", "K", 10, new KnockoutMethod()) { Missing = MissingPolicy.Rescale, Succession = SuccessionPolicy.Mean, AppliesTo = new(["huyenn"], ["K1"]) }] },
        ])
        {
            ScaleByKind = new Dictionary<string, ScoreScale> { ["so"] = new(decimal.MaxValue) },
        })
        {
            Kinds = ["huyen", "huyen"], Blocs = [new("K2") { Kinds = ["xa"] }, new("K2")],
        };

        var compiled = EvaluationPlan.Compile(rules);

        Assert.Equal(
            [
                "Code.Duplicate@blocs/1/code", "Code.Duplicate@criteria/areas/0/criteria/1/code", "Code.Duplicate@criteria/areas/1/code", "Code.Duplicate@kinds/1",
                "Code.Invalid@campaign", "Code.Invalid@criteria/areas/1/criteria/0/code", "Criteria.NamesNothing@blocs/0/kinds",
                "Criteria.NamesNothing@criteria/areas/1/criteria/0/appliesTo/blocs", "Criteria.NamesNothing@criteria/areas/1/criteria/0/appliesTo/kinds",
                "Criteria.NamesNothing@criteria/scaleByKind/so", "Criteria.ScaleOutOfRange@criteria/scale", "Criteria.ScaleOutOfRange@criteria/scaleByKind/so",
                "Criterion.CannotRescale@criteria/areas/1/criteria/0/missing", "Criterion.FactorOutOfRange@criteria/areas/0/criteria/1/method/factor",
                "Criterion.SuccessionNotPossible@criteria/areas/1/criteria/0/succession", "Knockout.HasPoints@criteria/areas/1/criteria/0/method",
            ],
            compiled.Places().Order(StringComparer.Ordinal));
        compiled.AssertBilingual();
        Assert.Contains(compiled.Errors, e => e.Description.Contains("did you mean 'huyen'?", StringComparison.Ordinal));
        Assert.Contains(compiled.Errors, e => DomainError.TextOf(e, "vi").Contains("có phải 'K2'?", StringComparison.Ordinal));
    }

    [Fact]
    public void Weights_that_do_not_reach_the_scale_are_refused_for_each_kind()
    {
        var rules = With([new("K1", "K1", 60, new ValueMethod()), new("K2", "K2", 30, new ValueMethod()) { AppliesTo = Applicability.ToKinds("so") }]) with { Kinds = ["huyen", "so"] };
        var compiled = EvaluationPlan.Compile(rules);

        Assert.Equal(["Criteria.WeightsDoNotReachScale@criteria/scale", "Criteria.WeightsDoNotReachScale@criteria/scale"], compiled.Places());
        Assert.Contains("for 'huyen' the main criteria add up to 60, but the scale asks for 100", compiled.Errors[0].Description, StringComparison.Ordinal);
        Assert.Contains("với 'so' các tiêu chí chính cộng lại 90 điểm, nhưng thang điểm là 100", DomainError.TextOf(compiled.Errors[1], "vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_area_that_does_not_add_up_is_refused()
    {
        var rules = With([new("K1", "K1", 100, new ValueMethod())]);
        rules = rules with { Criteria = rules.Criteria with { Areas = [rules.Criteria.Areas[0] with { Maximum = decimal.MaxValue }] } };

        Assert.Equal(["Criteria.AreaDoesNotAddUp@criteria/areas/0/maximum"], EvaluationPlan.Compile(rules).Places());
    }

    [Fact]
    public void Maxima_that_overflow_together_are_refused() =>
        Assert.Equal(["Criteria.MaximaOverflow@criteria"],
            EvaluationPlan.Compile(With([.. Enumerable.Range(1, 100).Select(i => new Criterion($"K{i}", "K", 1_000_000_000, new ValueMethod()))])).Places());

    [Theory]
    [InlineData(0, null)]
    [InlineData(-5, null)]
    [InlineData(100, -1.0)]
    [InlineData(100, 101.0)]
    [InlineData(100.00001, null)]
    [InlineData(2000000000, null)]
    public void A_scale_that_cannot_be_is_refused(decimal total, double? bonus)
    {
        var rules = With([new("K1", "K1", 100, new ValueMethod())]);
        rules = rules with { Criteria = rules.Criteria with { Scale = new(total) { Bonus = (decimal?)bonus } } };

        Assert.Contains("Criteria.ScaleOutOfRange@criteria/scale", EvaluationPlan.Compile(rules).Places());
    }

    [Fact]
    public void A_campaign_needs_a_kind() =>
        Assert.Contains("Campaign.NoKinds@kinds", EvaluationPlan.Compile(With([new("K1", "K1", 100, new ValueMethod())]) with { Kinds = [] }).Places());

    [Theory]
    [InlineData("MissingPolicy")]
    [InlineData("SuccessionPolicy")]
    [InlineData("BandedBy")]
    [InlineData("MarkAggregate")]
    [InlineData("Ranking")]
    public void A_choice_that_does_not_exist_is_refused(string what)
    {
        var good = new Criterion("K1", "K1", 100, new ValueMethod());
        var rules = what switch
        {
            "MissingPolicy" => With([good with { Missing = (MissingPolicy)9 }]),
            "SuccessionPolicy" => With([good with { Succession = (SuccessionPolicy)9 }]),
            "BandedBy" => With([good with { Method = new BandedMethod([new(null, null, 1)]) { By = (BandedBy)9 } }]),
            "MarkAggregate" => With([good with { Method = new JudgedMethod((MarkAggregate)9) }]),
            _ => With([good]) with { Ranking = new() { By = (RankBy)9, Within = (Scope)9 } },
        };

        var compiled = EvaluationPlan.Compile(rules);

        Assert.True(compiled.IsError);
        Assert.All(compiled.Errors, e => Assert.Equal("Rules.UnknownChoice", e.Code));
        compiled.AssertBilingual();
    }

    [Fact]
    public void Messages_do_not_depend_on_the_machines_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");
            var error = EvaluationPlan.Compile(With([new("K1", "K1", 99.5m, new ValueMethod())])).FirstError;
            Assert.Contains("add up to 99.5, but", error.Description, StringComparison.Ordinal);
            Assert.Contains("cộng lại 99,5 điểm", DomainError.TextOf(error, "vi"), StringComparison.Ordinal);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static CampaignRules With(Criterion[] criteria) =>
        new("t", new CriteriaSet(new ScoreScale(100), [new ContentArea("A", "A") { Criteria = criteria }]));
}
