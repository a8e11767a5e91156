using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;
using EmulationKit.Tests.Scoring;
using static EmulationKit.Tests.Scoring.AnExample;

namespace EmulationKit.Tests.Awards.Ranking;

public sealed class RankingTests
{
    [Fact]
    public void Ranking_is_on_exact_points_and_ties_share_a_rank()
    {
        var evaluation = Giving().Evaluate(Unit("D01", 900.0001m), Unit("D02", 900), Unit("D03", 900), Unit("D04", 899.9999m), Unit("D05"));

        Assert.Equal([1, 2, 2, 4, null], evaluation.Results.Select(r => r.Rank));
    }

    [Theory]
    [InlineData("A B C D")]
    [InlineData("D C B A")]
    [InlineData("C A D B")]
    public void Neither_names_nor_order_break_a_tie(string order)
    {
        var evaluation = Giving(Award("G", new MinTotal(1), new Quota { Count = 2 })).Evaluate([.. order.Split(' ').Select(id => Unit(id, id == "C" ? 9 : 8))]);

        Assert.Equal(("C", "A B D"), (evaluation.Granted("G"), evaluation.Undecided("G")));
    }

    [Theory]
    [InlineData(Scope.Bloc, "1 2 1 1")]
    [InlineData(Scope.Kind, "1 2 3 1")]
    [InlineData(Scope.Campaign, "1 3 4 2")]
    public void The_rule_ranks_within_bloc_kind_or_campaign(Scope within, string ranks)
    {
        var evaluation = (Giving() with { Kinds = ["huyen", "so"], Ranking = new() { Within = within } }).Evaluate(
            Unit("D01", 9) with { Kind = "huyen", Bloc = "K1" }, Unit("D02", 7) with { Kind = "huyen", Bloc = "K1" },
            Unit("D03", 6) with { Kind = "huyen", Bloc = "K2" }, Unit("D04", 8) with { Kind = "so", Bloc = "K3" });

        Assert.Equal(ranks, string.Join(' ', evaluation.Results.Select(r => r.Rank)));
    }

    [Theory]
    [InlineData(TieBreakBy.Part, "B", "2 1 3")]
    [InlineData(TieBreakBy.Criterion, "A1", "2 3 1")]
    [InlineData(TieBreakBy.Index, "B1", "2 1 3")]
    public void Ties_are_broken_by_part_criterion_or_index(TieBreakBy by, string code, string ranks) =>
        Assert.Equal(ranks, Ranks(Broken(new TieBreak(by, code)), Sheet("D01", 30, 20), Sheet("D02", 20, 30), Sheet("D03", 40, 10)));

    [Fact]
    public void A_better_rank_of_an_index_breaks_a_tie_and_a_smaller_number_is_better()
    {
        var rules = Of(C, new Criterion("PCI", "PCI", 10, new BandedMethod([new(null, null, 5)]) { By = BandedBy.Rank })) with { Ranking = new() { TieBreaks = [new(TieBreakBy.Index, "PCI")] } };
        var evaluation = rules.Evaluate(Unit("D01", 9).With("PCI", CriterionInput.Index(7)), Unit("D02", 9).With("PCI", CriterionInput.Index(3)));

        Assert.Equal([2, 1], evaluation.Results.Select(r => r.Rank));
    }

    [Fact]
    public void The_next_tie_break_counts_only_where_the_one_before_ties()
    {
        var rules = Broken(new TieBreak(TieBreakBy.Criterion, "A1"), new TieBreak(TieBreakBy.CouncilVote));

        Assert.Equal("1 3 2 4", Ranks(rules, Sheet("D01", 40, 10) with { TieVotes = 0 }, Sheet("D02", 30, 20) with { TieVotes = 4 }, Sheet("D03", 30, 20) with { TieVotes = 5 }, Sheet("D04", 10, 10)));
    }

    [Fact]
    public void What_no_tie_break_breaks_stays_a_tie() =>
        Assert.Equal("1 1", Ranks(Broken(new TieBreak(TieBreakBy.Part, "A"), new TieBreak(TieBreakBy.CouncilVote)), Sheet("D01", 30, 20) with { TieVotes = 4 }, Sheet("D02", 30, 20) with { TieVotes = 4 }));

    [Fact]
    public void A_part_that_is_not_known_of_all_who_tie_breaks_nothing() =>
        Assert.Equal("1 1", Ranks(Broken(new TieBreak(TieBreakBy.Part, "B")), Sheet("D01", 20, 30), new ParticipantInput("D02") { ReportedTotal = 50 }));

    [Fact]
    public void A_tie_that_waits_for_the_councils_vote_is_undecided_on_the_line_whatever_the_policy()
    {
        foreach (var ties in Enum.GetValues<TiePolicy>())
        {
            var rules = Giving(Award("G", new MinTotal(1), new Quota { Count = 2, Ties = ties }), Award("H", new MaxRank(2))) with { Ranking = new() { TieBreaks = [new(TieBreakBy.CouncilVote)] } };
            var open = rules.Evaluate(Unit("D01", 9), Unit("D02", 8), Unit("D03", 8) with { TieVotes = 3 }, Unit("D04", 7));
            var held = rules.Evaluate(Unit("D01", 9), Unit("D02", 8) with { TieVotes = 4 }, Unit("D03", 8) with { TieVotes = 3 }, Unit("D04", 7));

            Assert.Equal(("D01", "D02 D03", "D04"), (open.Granted("G"), open.Undecided("G"), open.Refused("G")));
            Assert.Equal(("D01", "D02 D03", "D04"), (open.Granted("H"), open.Undecided("H"), open.Refused("H")));
            Assert.Equal(("D01 D02", ""), (held.Granted("G"), held.Undecided("G")));
            Assert.Equal(("D01 D02", ""), (held.Granted("H"), held.Undecided("H")));
        }
    }

    [Fact]
    public void A_vote_still_to_come_matters_only_on_the_line()
    {
        var rules = Giving(Award("G", new MinTotal(1), new Quota { Count = 3 }), Award("H", new MaxRank(3))) with { Ranking = new() { TieBreaks = [new(TieBreakBy.CouncilVote)] } };
        var evaluation = rules.Evaluate(Unit("D01", 9), Unit("D02", 8), Unit("D03", 8), Unit("D04", 7));

        Assert.Equal(("D01 D02 D03", "D01 D02 D03"), (evaluation.Granted("G"), evaluation.Granted("H")));
    }

    // 450 of 500 are 90 %; 890 of 1,000 are 89 %.
    [Theory]
    [InlineData(RankBy.Percent, "1 2")]
    [InlineData(RankBy.Points, null)]
    public void Kinds_of_different_scales_rank_together_only_by_percent(RankBy by, string? ranks)
    {
        var rules = Of(
            C with { AppliesTo = Applicability.ToKinds("huyen") },
            new Criterion("X", "X", 500, new ValueMethod { Measure = new(4, 0, 500) }) { AppliesTo = Applicability.ToKinds("xa") }) with
        {
            Kinds = ["huyen", "xa"], Ranking = new() { By = by, Within = Scope.Campaign },
        };
        rules = rules with { Criteria = rules.Criteria with { Scale = new(1000), ScaleByKind = new Dictionary<string, ScoreScale> { ["xa"] = new(500) } } };
        var plan = EvaluationPlan.Compile(rules);

        if (ranks is null)
        {
            Assert.Equal(["Ranking.DifferentMaxima@ranking"], plan.Places());
            return;
        }

        var evaluation = rules.Evaluate(Unit("A01").With("X", CriterionInput.Value(450)) with { Kind = "xa" }, Unit("B01", 890) with { Kind = "huyen" });
        Assert.Equal(ranks, string.Join(' ', evaluation.Results.Select(r => r.Rank)));
        Assert.Equal([0.9m, 0.89m], evaluation.Results.Select(r => r.Share ?? 0));
        Assert.Equal([1, 1], rules.Evaluate(Unit("A01").With("X", CriterionInput.Value(450)) with { Kind = "xa" }, Unit("B01", 900) with { Kind = "huyen" }).Results.Select(r => r.Rank ?? 0));
    }

    private static string Ranks(EmulationKit.Campaigns.CampaignRules rules, params ParticipantInput[] units) => string.Join(' ', rules.Evaluate(units).Results.Select(r => r.Rank));

    private static EmulationKit.Campaigns.CampaignRules Broken(params TieBreak[] breaks) => new("t", new CriteriaSet(new ScoreScale(100),
    [
        new("A", "A") { Criteria = [new("A1", "A1", 50, new ValueMethod())] },
        new("B", "B") { Criteria = [new("B1", "B1", 50, new ValueMethod())] },
    ]))
    {
        Ranking = new() { TieBreaks = breaks },
    };

    private static ParticipantInput Sheet(string id, decimal a, decimal b) => Unit(id).With("A1", CriterionInput.Value(a)).With("B1", CriterionInput.Value(b));
}
