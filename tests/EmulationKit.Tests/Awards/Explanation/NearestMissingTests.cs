using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Scoring;
using static EmulationKit.Tests.Scoring.AnExample;

namespace EmulationKit.Tests.Awards.Explanation;

public sealed class NearestMissingTests
{
    [Fact]
    public void Of_all_everything_that_is_missing_counts() =>
        Assert.Equal("minTotal noHold", Missing(new AllOf(new MinTotal(9), new MinTotal(1), new NoHold())));

    [Fact]
    public void Of_any_the_branch_with_the_fewest_missing_conditions_counts() =>
        Assert.Equal("minTotal", Missing(new AnyOf(new AllOf(new NoHold(), new Nominated()), new MinTotal(900))));

    [Fact]
    public void Of_branches_with_as_many_the_smaller_relative_gap_counts()
    {
        Assert.Equal(["at least 6 points in «Part A»"], Texts(new AnyOf(new MinTotal(9), new MinPart("A", 6))));   // 4 of 9 against 1 of 6
        Assert.Equal(["a total of at least 6"], Texts(new AnyOf(new MinTotal(6), new MinPart("A", 9))));
    }

    [Fact]
    public void What_nobody_can_change_comes_last() =>
        Assert.Equal("minTotal", Missing(new AnyOf(new NoHold(), new MinTotal(1000))));

    [Fact]
    public void Of_not_the_dual_counts()
    {
        Assert.Equal("minTotal", Missing(new Not(new MinTotal(1))));
        Assert.Equal("minTotal registered", Missing(new Not(new AnyOf(new MinTotal(1), new Registered()))));      // both must go
        Assert.Equal("minTotal", Missing(new Not(new AllOf(new MinTotal(1), new Registered()))));                  // one will do
        Assert.Equal("noHold", Missing(new Not(new Not(new NoHold()))));
    }

    [Fact]
    public void What_must_not_be_is_worded_so()
    {
        var missing = Assert.Single(Explain(new Not(new MinTotal(1))).NearestMissing);

        Assert.False(missing.MustHold);
        Assert.Equal(("không được ở trường hợp: tổng điểm ít nhất 1; hiện: 5", "must not be: a total of at least 1; now: 5"), (missing.Text.In("vi"), missing.Text.In("en")));
        Assert.Empty(missing.Advice);
    }

    [Fact]
    public void What_is_not_known_yet_is_among_what_is_missing() => Assert.Equal("ballot nominated", Missing(new AllOf(new Nominated(), new Ballot(0.5m), new MinTotal(1))));

    [Fact]
    public void Who_has_the_award_misses_nothing() => Assert.Empty(Explain(new AllOf(new MinTotal(5))).NearestMissing);

    [Fact]
    public void The_tree_shows_every_clause_with_its_source_and_evidence()
    {
        var law = new Source("Luật 06/2022/QH15", "Điều 74");
        var rule = new AllOf(new AnyOf(new MinTotal(9) { Source = law }, new MinCriterion("C", 3)), new Not(new NoHold()));
        var why = Giving(Award("G", rule)).Evaluate(Unit("D01", 5) with { Hold = true }).Explain("D01", "G", new Files());

        Assert.Equal(["minTotal", "minCriterion", "noHold"], why.Rule.Leaves().Select(l => l.Clause.Name));
        Assert.Equal([Truth.False, Truth.True, Truth.False], why.Rule.Leaves().Select(l => l.Truth));
        Assert.Equal([Truth.True, Truth.True, Truth.False, Truth.True, Truth.True, Truth.False], why.Rule.All().Select(n => n.Truth));
        Assert.Equal(law, why.Rule.Leaves().First().Source);
        Assert.Equal([new EvidenceLink("C", "D01-1", "Báo cáo")], why.Rule.Leaves().ElementAt(1).Evidence);
        Assert.Equal((3, 5), (why.Rule.Leaves().ElementAt(1).Finding?.Required, why.Rule.Leaves().ElementAt(1).Finding?.Actual));
    }

    [Fact]
    public void Advice_for_a_target_names_what_is_planned()
    {
        var rules = Of(new Criterion("T1", "T1", 10, new TargetMethod()), new Criterion("T2", "T2", 10, new TargetMethod { MoreIsBetter = false, Target = 2 })) with
        {
            Awards = [Award("G", new TargetsReached(1))],
        };
        var why = rules.Evaluate(Unit("D01").With("T1", CriterionInput.Actual(7, 8)).With("T2", CriterionInput.Actual(3))).Explain("D01", "G");

        Assert.Equal([("T1", 7, 8), ("T2", 3, 2)], Assert.Single(why.NearestMissing).Advice.Select(a => (a.Criterion, a.Current, a.Needed)));
    }

    [Fact]
    public void Advice_for_a_maximum_names_the_first_number_that_earns_it()
    {
        var why = (Of(C, new Criterion("K", "K", 10, new CountMethod(3))) with { Awards = [Award("G", new AnyCriterionAtMaximum())] })
            .Evaluate(Unit("D01", 5).With("K", CriterionInput.Count(1))).Explain("D01", "G");

        Assert.Equal([("C", 5, 1000), ("K", 1, 4)], Assert.Single(why.NearestMissing).Advice.Select(a => (a.Criterion, a.Current, a.Needed)));
    }

    [Fact]
    public void Advice_says_how_far_a_penalty_or_a_smaller_number_must_go_down()
    {
        var rules = Of(C, new Criterion("X", "X", 10, new TargetMethod { MoreIsBetter = false, Target = 2 }), new Criterion("P", "P", 20, new DeductionMethod(2))) with { Awards = [Award("G", new MinTotal(104))] };
        var why = rules.Evaluate(Unit("D01", 105).With("X", CriterionInput.Actual(4)).With("P", CriterionInput.Value(5))).Explain("D01", "G");

        // 105 + 5 − 10 = 100; 4 more: C to 109, X to 9 points (20 ÷ 9 = 2.2222), P to 6 points (3).
        Assert.Equal([("C", 105, 109), ("X", 4, 2.2222m), ("P", 5, 3)], Assert.Single(why.NearestMissing).Advice.Select(a => (a.Criterion, a.Current, a.Needed)));
    }

    [Fact]
    public void Advice_never_promises_what_the_cap_of_all_bonus_takes_away()
    {
        var rules = Of(new Criterion("M", "M", 950, new ValueMethod()), new Criterion("B1", "B1", 40, new BonusMethod()), new Criterion("B2", "B2", 40, new BonusMethod()));
        rules = rules with { Criteria = rules.Criteria with { Scale = new(1000) { Bonus = 50 } }, Awards = [Award("G", new MinTotal(960))] };
        var unit = Unit("D01").With("M", CriterionInput.Value(905)).With("B1", CriterionInput.Value(30)).With("B2", CriterionInput.Value(15));

        // 905 + 45 = 950. Ten more of bonus would make 55, of which 50 count: only the main criterion can help.
        Assert.Equal([("M", 905, 915)], Assert.Single(rules.Evaluate(unit).Explain("D01", "G").NearestMissing).Advice.Select(a => (a.Criterion, a.Current, a.Needed)));

        // 910 + 45 = 955. Five more of bonus are 50.
        Assert.Equal(["M", "B1", "B2"], Assert.Single(rules.Evaluate(unit.With("M", CriterionInput.Value(910))).Explain("D01", "G").NearestMissing).Advice.Select(a => a.Criterion));
    }

    [Fact]
    public void Points_set_by_a_person_get_no_advice() =>
        Assert.Empty(Assert.Single(Giving(Award("G", new MinTotal(9))).Evaluate(Unit("D01").With("C", CriterionInput.Value(5).WithPoints(6, "Lý do"))).Explain("D01", "G").NearestMissing).Advice);

    private static string Missing(Clause rule) => string.Join(' ', Explain(rule).NearestMissing.Select(m => m.Clause.Clause.Name).Order(StringComparer.Ordinal));

    private static IEnumerable<string?> Texts(Clause rule) => Explain(rule).NearestMissing.Select(m => m.Clause.Finding?.Requirement.In("en"));

    private static AwardExplanation Explain(Clause rule) => Giving(Award("G", rule)).Evaluate(Unit("D01", 5) with { Hold = true }).Explain("D01", "G");

    private sealed class Files : IEvidenceSource
    {
        public IReadOnlyList<EvidenceLink> Of(string participant, string criterion) => [new(criterion, $"{participant}-1", "Báo cáo")];
    }
}
