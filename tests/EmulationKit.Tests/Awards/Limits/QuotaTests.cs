using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Scoring;
using static EmulationKit.Tests.Scoring.AnExample;

namespace EmulationKit.Tests.Awards.Limits;

public sealed class QuotaTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "D01")]
    [InlineData(3, "D01 D02 D03")]
    [InlineData(9, "D01 D02 D03 D04 D05 D06 D07")]
    public void A_count_gives_to_the_best(int count, string granted)
    {
        var evaluation = Seven(new Quota { Count = count });

        Assert.Equal(granted, evaluation.Granted("G"));
        Assert.All(evaluation.Results.Where(r => r.Outcome("G") == Outcome.Refused), r => Assert.Equal(OutcomeReason.Quota, r.Reason("G")));
    }

    // 7 members; 50 % of 7 = 3.5; 20 % = 1.4; 21.5 % = 1.505.
    [Theory]
    [InlineData(50, QuotaRounding.Down, 3)]
    [InlineData(50, QuotaRounding.Nearest, 4)]
    [InlineData(50, QuotaRounding.Up, 4)]
    [InlineData(20, QuotaRounding.Down, 1)]
    [InlineData(20, QuotaRounding.Nearest, 1)]
    [InlineData(20, QuotaRounding.Up, 2)]
    [InlineData(21.5, QuotaRounding.Nearest, 2)]
    [InlineData(100, QuotaRounding.Up, 7)]
    [InlineData(0, QuotaRounding.Up, 0)]
    [InlineData(0.0001, QuotaRounding.Up, 1)]
    [InlineData(14.2857, QuotaRounding.Down, 0)]   // 0.999999 of a place is none
    public void A_percentage_is_rounded_as_the_quota_says(decimal percent, QuotaRounding rounding, int places) =>
        Assert.Equal(places, Count(Seven(new Quota { Percent = percent, Of = QuotaBase.Members, Rounding = rounding })));

    [Theory]
    [InlineData(10, 1, 1)]
    [InlineData(50, 1, 3)]
    [InlineData(0, 2, 2)]
    public void A_quota_never_goes_below_its_least(decimal percent, int atLeast, int places) =>
        Assert.Equal(places, Count(Seven(new Quota { Percent = percent, Of = QuotaBase.Members, AtLeast = atLeast })));

    // 10 members, 8 registered, 7 with a total and not knocked out, 6 eligible (50 points), 4 granted the other award.
    [Theory]
    [InlineData(QuotaBase.Members, 5)]
    [InlineData(QuotaBase.Registered, 4)]
    [InlineData(QuotaBase.Evaluated, 3)]
    [InlineData(QuotaBase.Eligible, 3)]
    [InlineData(QuotaBase.GrantedOf, 2)]
    public void A_percentage_is_taken_of_its_base(QuotaBase of, int places)
    {
        var rules = Of(C, new Criterion("LIET", "Liệt", 0, new KnockoutMethod()) { Missing = MissingPolicy.Zero }) with
        {
            Awards = [Award("G", new MinTotal(50), new Quota { Percent = 50, Of = of, OfAward = of == QuotaBase.GrantedOf ? "H" : null }), Award("H", new MinTotal(70))],
        };
        var evaluation = rules.Evaluate(
            Unit("D01", 100), Unit("D02", 90), Unit("D03", 80), Unit("D04", 70), Unit("D05", 60), Unit("D06", 50), Unit("D07", 40) with { Registered = false },
            Unit("D08") with { Registered = false }, Unit("D09", 95).With("LIET", CriterionInput.Struck(true)), Unit("D10"));

        Assert.Equal(places, Count(evaluation));
        Assert.Equal(places, evaluation.Explain("D01", "G").Limits.Single().Places);
    }

    [Theory]
    [InlineData(TiePolicy.Decide)]
    [InlineData(TiePolicy.Include)]
    [InlineData(TiePolicy.Exclude)]
    public void A_base_that_is_not_known_leaves_only_the_places_in_question_undecided(TiePolicy ties)
    {
        // 3 registered for sure, one not known: half are 1.5 or 2 — one place is sure, the second is not.
        var evaluation = Giving(Award("G", new MinTotal(1), new Quota { Percent = 50, Of = QuotaBase.Registered, Ties = ties }))
            .Evaluate(Unit("D01", 9), Unit("D02", 8), Unit("D03", 7), Unit("D04", 6) with { Registered = null });

        Assert.Equal(("D01", "D02", "D03 D04"), (evaluation.Granted("G"), evaluation.Undecided("G"), evaluation.Refused("G")));
    }

    [Fact]
    public void A_candidate_who_is_not_known_yet_leaves_only_whoever_depends_on_it_undecided()
    {
        var evaluation = Giving(Award("G", new AnyOf(new NoHold(), new MinTotal(999)), new Quota { Count = 2 }))
            .Evaluate(Unit("D01", 9), Unit("D02", 8) with { Hold = null }, Unit("D03", 7), Unit("D04", 6));

        Assert.Equal(("D01", "D02 D03", "D04"), (evaluation.Granted("G"), evaluation.Undecided("G"), evaluation.Refused("G")));
        Assert.Equal((OutcomeReason.Clauses, OutcomeReason.Quota), (evaluation["D02"].Reason("G"), evaluation["D03"].Reason("G")));
    }

    [Theory]
    [InlineData(Scope.Bloc, "D01 D03 D05")]
    [InlineData(Scope.Kind, "D01 D04")]
    [InlineData(Scope.Campaign, "D01")]
    public void A_quota_holds_within_bloc_kind_or_campaign(Scope within, string granted)
    {
        var rules = Giving(Award("G", new MinTotal(1), new Quota { Count = 1, Within = within })) with { Kinds = ["huyen", "so"] };
        var evaluation = rules.Evaluate(
            Unit("D01", 9) with { Kind = "huyen", Bloc = "K1" }, Unit("D02", 8) with { Kind = "huyen", Bloc = "K1" },
            Unit("D03", 7) with { Kind = "huyen", Bloc = "K2" }, Unit("D04", 8.5m) with { Kind = "so", Bloc = "K1" },
            Unit("D05", 6) with { Kind = "so" });

        Assert.Equal(granted, evaluation.Granted("G"));
    }

    [Fact]
    public void Several_quotas_all_hold()
    {
        var evaluation = Giving(Award("G", new MinTotal(1), new Quota { Count = 2, Within = Scope.Campaign }, new Quota { Count = 1, Within = Scope.Bloc }))
            .Evaluate(Unit("D01", 9) with { Bloc = "K1" }, Unit("D02", 8) with { Bloc = "K1" }, Unit("D03", 7) with { Bloc = "K2" });

        Assert.Equal("D01", evaluation.Granted("G"));
    }

    [Theory]
    [InlineData(TiePolicy.Include, 44, 0, OutcomeReason.Met)]
    [InlineData(TiePolicy.Exclude, 0, 0, OutcomeReason.TieOnLine)]
    [InlineData(TiePolicy.Decide, 0, 44, OutcomeReason.TieOnLine)]
    public void A_tie_of_44_on_the_line_follows_the_policy(TiePolicy ties, int granted, int undecided, OutcomeReason reason)
    {
        var evaluation = FortyFour(ties);

        Assert.Equal(3 + granted, Count(evaluation));
        Assert.Equal(undecided, evaluation.Results.Count(r => r.Outcome("G") == Outcome.Undecided));
        Assert.All(evaluation.Results.Where(r => r.Id[0] == 'T'), r => Assert.Equal((reason, 4), (r.Reason("G"), r.Rank)));
        Assert.Equal((Outcome.Refused, OutcomeReason.Quota), (evaluation["Z01"].Outcome("G"), evaluation["Z01"].Reason("G")));
        Assert.Equal((10, 4, 44), evaluation.Explain("T01", "G").Limits.Select(l => (l.Places, l.Position, l.Tied)).Single());
    }

    [Theory]
    [InlineData(TiePolicy.Include)]
    [InlineData(TiePolicy.Exclude)]
    [InlineData(TiePolicy.Decide)]
    public void A_tie_that_ends_on_the_line_is_in_under_every_policy(TiePolicy ties)
    {
        var evaluation = Giving(Award("G", new MinTotal(1), new Quota { Count = 3, Ties = ties })).Evaluate(Unit("D01", 9), Unit("D02", 8), Unit("D03", 8), Unit("D04", 7));

        Assert.Equal(("D01 D02 D03", "D04"), (evaluation.Granted("G"), evaluation.Refused("G")));
    }

    [Fact]
    public void A_decision_that_names_exactly_the_free_places_settles_the_tie()
    {
        var chosen = Enumerable.Range(1, 7).Select(i => $"T{i * 6:00}").ToArray();
        var evaluation = FortyFour(TiePolicy.Decide, new TieSettlement("G", chosen, "Biên bản"));

        Assert.Equal("D01 D02 D03 " + string.Join(' ', chosen), evaluation.Granted("G"));
        Assert.Equal("", evaluation.Undecided("G"));
        Assert.Equal((Outcome.Refused, OutcomeReason.TieOnLine), (evaluation["T01"].Outcome("G"), evaluation["T01"].Reason("G")));
        Assert.Empty(evaluation.UnusedSettlements);
    }

    [Fact]
    public void A_decision_that_names_fewer_leaves_the_rest_undecided()
    {
        var evaluation = FortyFour(TiePolicy.Decide, new TieSettlement("G", ["T05"], "Biên bản"));

        Assert.Equal("D01 D02 D03 T05", evaluation.Granted("G"));
        Assert.Equal(43, evaluation.Results.Count(r => r.Outcome("G") == Outcome.Undecided));
    }

    [Fact]
    public void A_decision_that_names_more_than_there_are_places_is_not_used_and_reported()
    {
        var tooMany = new TieSettlement("G", [.. Enumerable.Range(1, 8).Select(i => $"T{i:00}")], "Biên bản");
        var evaluation = FortyFour(TiePolicy.Decide, tooMany);

        Assert.Equal(3, Count(evaluation));
        Assert.Equal(44, evaluation.Results.Count(r => r.Outcome("G") == Outcome.Undecided));
        Assert.Equal([tooMany], evaluation.UnusedSettlements);
    }

    [Fact]
    public void After_a_decision_that_cannot_be_used_the_next_one_is()
    {
        var tooMany = new TieSettlement("G", [.. Enumerable.Range(1, 8).Select(i => $"T{i:00}")], "Biên bản 1");
        var right = new TieSettlement("G", [.. Enumerable.Range(1, 7).Select(i => $"T{i:00}")], "Biên bản 2");
        var evaluation = FortyFour(TiePolicy.Decide, tooMany, right);

        Assert.Equal(10, Count(evaluation));
        Assert.Equal([tooMany], evaluation.UnusedSettlements);
    }

    [Fact]
    public void Decisions_that_break_no_tie_are_reported()
    {
        TieSettlement[] useless = [new("G", ["D01"], "Người không bằng điểm"), new("G", ["T01", "X99"], "Người lạ"), new("H", ["T01"], "Giải khác"), new("G", [], "Không ai")];

        Assert.Equal(useless, FortyFour(TiePolicy.Decide, useless).UnusedSettlements);
        Assert.Single(FortyFour(TiePolicy.Include, new TieSettlement("G", ["T01"], "Không cần")).UnusedSettlements);
    }

    [Theory]
    [InlineData(Scope.Bloc)]
    [InlineData(Scope.Campaign)]
    public void A_decision_whose_tie_is_gone_is_reported(Scope within)
    {
        var decision = new TieSettlement("G", ["D02"], "Biên bản");
        var evaluation = (Giving(Award("G", new MinTotal(1), new Quota { Count = 1, Within = within })) with { Ranking = new() { Within = within } })
            .Evaluate(Today with { Settlements = [decision] }, Unit("D01", 9), Unit("D02", 9));
        Assert.Equal("D02", evaluation.Granted("G"));
        Assert.Empty(evaluation.UnusedSettlements);

        evaluation.Inputs.Set("D01", "C", CriterionInput.Value(10));
        evaluation.Refresh("D01");

        Assert.Equal("D01", evaluation.Granted("G"));
        Assert.Equal([decision], evaluation.UnusedSettlements);
    }

    [Fact]
    public void Unscored_nominees_rank_by_votes_after_the_scored()
    {
        var evaluation = Households(2, ("H1", 5), ("H2", 9), ("H3", 7));

        Assert.Equal(("H2 H3", "H1"), (evaluation.Granted("G"), evaluation.Refused("G")));
        Assert.Equal((2, 3, 1), evaluation.Explain("H1", "G").Limits.Select(l => (l.Places, l.Position, l.Tied)).Single());
    }

    [Fact]
    public void Unscored_nominees_with_equal_votes_tie_on_the_line() =>
        Assert.Equal("H1 H3", Households(2, ("H1", 7), ("H2", 9), ("H3", 7)).Undecided("G"));

    [Fact]
    public void Until_all_are_voted_on_the_order_of_unscored_nominees_is_open()
    {
        var evaluation = Households(2, ("H1", 7), ("H2", 9), ("H3", null));

        Assert.Equal("H1 H2 H3", evaluation.Undecided("G"));
        Assert.Equal("H1 H2 H3", Households(3, ("H1", 7), ("H2", 9), ("H3", null)).Granted("G"));
    }

    private static Evaluation Households(int places, params (string Id, int? Votes)[] votes)
    {
        var rules = Of(C with { AppliesTo = Applicability.ToKinds("huyen") }) with { Kinds = ["huyen", "ho"], Awards = [Award("G", new KindIn("ho"), new Quota { Count = places })] };
        return rules.Evaluate([.. votes.Select(v => new ParticipantInput(v.Id)
        {
            Kind = "ho", Ballots = v.Votes is { } count ? new Dictionary<string, BallotCount> { ["G"] = new(count, 9) } : new(),
        })]);
    }

    private static Evaluation Seven(Quota quota) =>
        Giving(Award("G", new MinTotal(1), quota)).Evaluate([.. Enumerable.Range(1, 7).Select(i => Unit($"D0{i}", 10 - i))]);

    /// <summary>Three above, 44 tied, three below; ten places.</summary>
    private static Evaluation FortyFour(TiePolicy ties, params TieSettlement[] settlements) =>
        Giving(Award("G", new MinTotal(1), new Quota { Count = 10, Ties = ties }), Award("H", new MinTotal(999))).Evaluate(Today with { Settlements = settlements },
        [
            .. Enumerable.Range(1, 3).Select(i => Unit($"D0{i}", 900 + i)), .. Enumerable.Range(1, 44).Select(i => Unit($"T{i:00}", 850.5m)), .. Enumerable.Range(1, 3).Select(i => Unit($"Z0{i}", 800 + i)),
        ]);

    private static int Count(Evaluation evaluation) => evaluation.Results.Count(r => r.Outcome("G") == Outcome.Granted);
}
