using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Tests.Participants;
using EmulationKit.Tests.Scoring;
using static EmulationKit.Tests.Scoring.AnExample;

namespace EmulationKit.Tests.Awards;

public sealed class BadAwardsTests
{
    private const string Rule = "awards/0/rule";

    public static TheoryData<string, Clause, string[]> Clauses => new()
    {
        { "points beyond all", new AllOf(new MinTotal(decimal.MaxValue), new MinTotal(decimal.MinValue), new MinTotal(0.00001m)), ["Clause.PointsOutOfRange@/all/0", "Clause.PointsOutOfRange@/all/1", "Clause.PointsOutOfRange@/all/2"] },
        { "an area that is not there", new MinPart("AA", decimal.MaxValue), ["Clause.PointsOutOfRange@", "Clause.NamesNothing@"] },
        { "a criterion that is not there", new MinCriterion("CC", 1), ["Clause.NamesNothing@"] },
        { "a rank of zero", new MaxRank(0), ["Clause.RankOutOfRange@"] },
        { "a rank far below", new MaxRank(int.MinValue), ["Clause.RankOutOfRange@"] },
        { "an award to register for that is not there", new Registered("GG"), ["Clause.NamesNothing@"] },
        { "a share above one", new TargetsReached(1.1m), ["Clause.ShareOutOfRange@", "Clause.NamesNothing@"] },
        { "a share beyond all", new Ballot(decimal.MaxValue), ["Clause.ShareOutOfRange@"] },
        { "a share too fine", new Ballot(0.1234567m), ["Clause.ShareOutOfRange@"] },
        { "no kind", new KindIn(), ["Clause.Empty@"] },
        { "a kind that is not there", new KindIn("units"), ["Clause.NamesNothing@"] },
        { "no bloc", new BlocIn(), ["Clause.Empty@"] },
        { "a bloc that is not there", new BlocIn("K1", "K2"), ["Clause.NamesNothing@", "Clause.NamesNothing@"] },
        { "no years", new HeldBefore("LDTT", 0), ["Clause.YearsOutOfRange@"] },
        { "too many years", new HeldBefore("", int.MaxValue), ["Clause.YearsOutOfRange@", "Clause.NamesNothing@"] },
        { "itself required", new Requires("G"), ["Clause.NamesItself@", "Award.RequiresCircle@"] },
        { "itself excluded", new Excludes("G"), ["Clause.NamesItself@"] },
        { "an award required that is not there", new Requires("GG"), ["Clause.NamesNothing@"] },
        { "another campaign's award misspelt", new Requires("pt//BK"), ["Clause.NamesNothing@"] },
        { "an award excluded that is not there", new Excludes(""), ["Clause.NamesNothing@"] },
        { "an exclusion below any", new AnyOf(new MinTotal(1), new Excludes("H")), ["Clause.ExcludesNested@/any/1"] },
        { "an exclusion turned round", new Not(new Excludes("H")), ["Clause.ExcludesNested@/not/0"] },
        { "an exclusion below all in any", new AnyOf(new AllOf(new Excludes("H"))), ["Clause.ExcludesNested@/any/0/all/0"] },
        { "nothing in all", new AllOf(), ["Clause.Empty@"] },
        { "nothing in any", new AllOf(new AnyOf(), new MinTotal(1)), ["Clause.Empty@/all/0"] },
        { "a scope that does not exist", new MaxRank(1, (Scope)7), ["Rules.UnknownChoice@/within"] },
    };

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_clause_that_cannot_be_is_refused_with_code_and_place(string what, Clause rule, string[] places)
    {
        var compiled = EvaluationPlan.Compile(Giving(Award("G", rule), Award("H", new MinTotal(1))));

        Assert.Equal((what, string.Join(", ", places)), (what, string.Join(", ", compiled.Places().Select(p => p.Replace(Rule, "", StringComparison.Ordinal)))));
        compiled.AssertBilingual();
    }

    public static TheoryData<string, AwardLimit, string[]> Limits => new()
    {
        { "a quota of nothing", new Quota(), ["Quota.CountOrPercent@"] },
        { "a quota of both", new Quota { Count = 1, Percent = 10, Of = QuotaBase.Members }, ["Quota.CountOrPercent@"] },
        { "a count below zero", new Quota { Count = -1 }, ["Quota.OutOfRange@"] },
        { "a least below zero", new Quota { Count = 1, AtLeast = int.MinValue }, ["Quota.OutOfRange@"] },
        { "a percentage above 100", new Quota { Percent = 100.0001m, Of = QuotaBase.Members }, ["Quota.OutOfRange@"] },
        { "a percentage beyond all", new Quota { Percent = decimal.MaxValue, Of = QuotaBase.Members }, ["Quota.OutOfRange@"] },
        { "a percentage too fine", new Quota { Percent = 0.00001m, Of = QuotaBase.Members }, ["Quota.OutOfRange@"] },
        { "a percentage of no base", new Quota { Percent = 10 }, ["Quota.NoBase@"] },
        { "a percentage of no award's grants", new Quota { Percent = 10, Of = QuotaBase.GrantedOf }, ["Quota.NoBase@"] },
        { "an award without the base", new Quota { Percent = 10, Of = QuotaBase.Members, OfAward = "H" }, ["Quota.NoBase@"] },
        { "a percentage of its own grants", new Quota { Percent = 10, Of = QuotaBase.GrantedOf, OfAward = "G" }, ["Clause.NamesItself@", "Award.RequiresCircle@awards/0/rule"] },
        { "a percentage of an award that is not there", new Quota { Percent = 10, Of = QuotaBase.GrantedOf, OfAward = "HH" }, ["Clause.NamesNothing@"] },
        { "a policy that does not exist", new Quota { Count = 1, Ties = (TiePolicy)9 }, ["Rules.UnknownChoice@/ties"] },
        { "a scope that does not exist", new Quota { Count = 1, Within = (Scope)9 }, ["Rules.UnknownChoice@/within"] },
        { "leaders above all", new LeaderShare(1.5m), ["Clause.ShareOutOfRange@"] },
        { "leaders below none", new LeaderShare(-0.5m), ["Clause.ShareOutOfRange@"] },
        { "direct workers beyond all", new DirectWorkerShare(decimal.MinValue), ["Clause.ShareOutOfRange@"] },
        { "a limit of the host's own", new Unheard(), ["Limit.Unknown@"] },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_that_cannot_be_is_refused_with_code_and_place(string what, AwardLimit limit, string[] places)
    {
        var compiled = EvaluationPlan.Compile(Giving(Award("G", new MinTotal(1), limit), Award("H", new MinTotal(1))));

        Assert.Equal((what, string.Join(", ", places)), (what, string.Join(", ", compiled.Places().Select(p => p.Replace("awards/0/limits/0", "", StringComparison.Ordinal)))));
        compiled.AssertBilingual();
    }

    [Fact]
    public void Requirements_in_a_circle_are_refused_with_all_who_stand_in_it()
    {
        var compiled = EvaluationPlan.Compile(Giving(
            Award("X", new MinTotal(1)), Award("A1", new AllOf(new Requires("A2"))), Award("A2", new AnyOf(new MinTotal(1), new Requires("A3"))), Award("A3", new Not(new Requires("A1")))));

        Assert.Equal(["Award.RequiresCircle@awards/1/rule"], compiled.Places());
        Assert.Contains("A1, A2, A3", compiled.FirstError.Description, StringComparison.Ordinal);
        compiled.AssertBilingual();
    }

    [Fact]
    public void A_quota_of_grants_that_wait_for_the_award_is_a_circle_too() =>
        Assert.Equal(["Award.RequiresCircle@awards/0/rule"], EvaluationPlan.Compile(Giving(
            Award("A1", new MinTotal(1), new Quota { Percent = 10, Of = QuotaBase.GrantedOf, OfAward = "A2" }), Award("A2", new Requires("A1")))).Places());

    [Fact]
    public void Awards_that_exclude_one_another_are_no_circle() =>
        Assert.False(EvaluationPlan.Compile(Giving(Award("A1", new Excludes("A2")), Award("A2", new Excludes("A1")))).IsError);

    [Fact]
    public void Everything_wrong_with_awards_comes_back_at_once_and_nothing_is_compiled()
    {
        var compiled = EvaluationPlan.Compile(Giving(
            Award("G", new AllOf(new MinPart("B", 1), new Requires("H "))) with { Coefficient = decimal.MaxValue },
            Award("g", new MinTotal(-1), new Quota()) with { Coefficient = -1 },
            Award("Bằng khen", new MinTotal(1))) with
        {
            Ranking = new() { TieBreaks = [new(TieBreakBy.Part), new(TieBreakBy.Criterion, "D"), new(TieBreakBy.Index, "A"), new((TieBreakBy)8)] },
        });

        Assert.Equal(
            [
                "Rules.UnknownChoice@ranking/tieBreaks/3/by",
                "Ranking.TieBreakNamesNothing@ranking/tieBreaks/0", "Ranking.TieBreakNamesNothing@ranking/tieBreaks/1", "Ranking.TieBreakNamesNothing@ranking/tieBreaks/2",
                "Award.CoefficientOutOfRange@awards/0/coefficient", "Clause.NamesNothing@awards/0/rule/all/0", "Clause.NamesNothing@awards/0/rule/all/1",
                "Award.CoefficientOutOfRange@awards/1/coefficient", "Quota.CountOrPercent@awards/1/limits/0", "Code.Invalid@awards/2/code", "Code.Duplicate@awards/1/code",
            ],
            compiled.Places().OrderBy(p => !p.StartsWith("Rules.", StringComparison.Ordinal)));
        compiled.AssertBilingual();
    }

    [Theory]
    [InlineData("CC", "C")]
    [InlineData("c", "C")]
    public void What_names_nothing_is_answered_with_the_nearest_name(string code, string nearest)
    {
        var error = EvaluationPlan.Compile(Giving(Award("G", new MinCriterion(code, 1)))).FirstError;

        Assert.Contains($"there is no criterion '{code}'; did you mean '{nearest}'?", error.Description, StringComparison.Ordinal);
        Assert.Contains($"không có tiêu chí '{code}'; có phải '{nearest}'?", DomainError.TextOf(error, "vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_nest_without_end_are_refused()
    {
        Clause deep = new MinTotal(1);
        for (var i = 0; i < 1000; i++)
        {
            deep = new Not(deep);
        }

        Assert.Equal("Clause.TooDeep", Assert.Single(EvaluationPlan.Compile(Giving(Award("G", deep))).Codes()));
    }

    [Fact]
    public void Kinds_of_different_maxima_in_one_ranking_are_refused_wherever_they_meet()
    {
        var rules = Of(C with { AppliesTo = Applicability.ToKinds("huyen") }, new Criterion("X", "X", 500, new ValueMethod()) { AppliesTo = Applicability.ToKinds("xa") });
        rules = rules with
        {
            Kinds = ["huyen", "xa"], Blocs = [new("K1") { Kinds = ["huyen", "xa"] }], Ranking = new() { Within = Scope.Kind },
            Criteria = rules.Criteria with { Scale = new(1000), ScaleByKind = new Dictionary<string, ScoreScale> { ["xa"] = new(500) } },
        };

        Assert.Empty(EvaluationPlan.Compile(rules).Places());
        Assert.Equal(["Ranking.DifferentMaxima@ranking"], EvaluationPlan.Compile(rules with { Ranking = new() { Within = Scope.Bloc } }).Places());
        Assert.Equal(["Ranking.DifferentMaxima@awards/0/rule"], EvaluationPlan.Compile(rules with { Awards = [Award("G", new MaxRank(1, Scope.Campaign))] }).Places());
        Assert.Equal(["Ranking.DifferentMaxima@awards/0/limits"], EvaluationPlan.Compile(rules with { Awards = [Award("G", new MinTotal(1), new Quota { Count = 1, Within = Scope.Campaign })] }).Places());
        Assert.Empty(EvaluationPlan.Compile(rules with { Awards = [Award("G", new KindIn("xa"), new Quota { Count = 1, Within = Scope.Campaign })] }).Places());
    }

    [Fact]
    public void A_bloc_that_turns_out_to_mix_maxima_is_refused_with_the_inputs()
    {
        var rules = Of(C with { AppliesTo = Applicability.ToKinds("huyen") }, new Criterion("X", "X", 500, new ValueMethod()) { AppliesTo = Applicability.ToKinds("xa") });
        rules = rules with { Kinds = ["huyen", "xa"], Criteria = rules.Criteria with { Scale = new(1000), ScaleByKind = new Dictionary<string, ScoreScale> { ["xa"] = new(500) } } };

        var evaluated = EvaluationPlan.Compile(rules).Granted().Evaluate([Unit("D01") with { Kind = "huyen", Bloc = "K1" }, Unit("X01") with { Kind = "xa", Bloc = "K1" }], Today);

        Assert.Equal(["Ranking.DifferentMaxima@blocs/K1"], evaluated.Places());
        evaluated.AssertBilingual();
    }

    private sealed record Unheard : AwardLimit;
}
