using EmulationKit.Awards;
using EmulationKit.Scoring;
using EmulationKit.Tests.Scoring;
using static EmulationKit.Tests.Scoring.AnExample;

namespace EmulationKit.Tests.Awards.Limits;

/// <summary>Participants are written as a letter and points: L is a leader, N is none.</summary>
public sealed class LeaderShareTests
{
    [Theory]

    // Five places, at most 40 % leaders: L9 and L8 stay, L6 drops and N4 moves up.
    [InlineData("L9 L8 N7 L6 N5 N4 N3", 5, 0.4, "L8 L9 N4 N5 N7")]

    // The share holds as it is.
    [InlineData("L9 N8 N7 L6 N5 N4", 5, 0.4, "L6 L9 N5 N7 N8")]

    // Nobody may move up: with four left, only one leader may stay (1 of 3 is 33 %, 2 of 4 would be 50 %).
    [InlineData("L9 L8 N7 L6 N5", 5, 0.4, "L9 N5 N7")]

    // None at all.
    [InlineData("L9 L8 N7", 5, 0, "N7")]
    [InlineData("L9 L8", 5, 0.5, "")]

    // Half exactly is allowed.
    [InlineData("L9 N8 L7 N6", 4, 0.5, "L7 L9 N6 N8")]

    // A leader whom the quota leaves out does not move up; a non-leader does.
    [InlineData("L9 L8 L7 N6 N5", 2, 0.5, "L9 N6")]
    public void The_lowest_leader_drops_and_the_next_who_is_no_leader_moves_up(string units, int places, decimal share, string granted) =>
        Assert.Equal(granted, Evaluate(units, share, new Quota { Count = places }).Granted("G"));

    [Fact]
    public void The_share_is_of_those_granted_even_without_a_quota()
    {
        var evaluation = Evaluate("L9 L8 N7 N6 L5", 0.5m);

        Assert.Equal("L8 L9 N6 N7", evaluation.Granted("G"));
        Assert.Equal((Outcome.Refused, OutcomeReason.LeaderShare), (evaluation["L5"].Outcome("G"), evaluation["L5"].Reason("G")));
    }

    [Fact]
    public void Who_drops_reads_why()
    {
        var why = Evaluate("L9 L8 N7 L6 N5 N4 N3", 0.4m, new Quota { Count = 5 }).Explain("L6", "G");

        Assert.Equal("Giải G: không được tặng — tỷ lệ người đứng đầu", why.Summary.In("vi"));
        Assert.Equal("người đứng đầu không quá 40% số được tặng; hiện 2 trên 5", why.Limits[1].Text.In("vi"));
        Assert.Equal("leaders are at most 40 % of those granted; now 2 of 5", why.Limits[1].Text.In("en"));
    }

    [Fact]
    public void Leaders_who_tie_drop_together_unless_a_decision_is_asked_for()
    {
        Assert.Equal("N5 N6 N9", Evaluate("N9 L8 L8b N6 N5", 0.4m, new Quota { Count = 3, Ties = TiePolicy.Include }).Granted("G"));
        Assert.Equal("N5 N6 N9", Evaluate("N9 L8 L8b N6 N5", 0.4m, new Quota { Count = 3, Ties = TiePolicy.Exclude }).Granted("G"));
    }

    [Fact]
    public void Tied_leaders_of_whom_only_some_must_drop_wait_for_a_decision()
    {
        var undecided = Evaluate("N9 L8 L8b N6 N5", 0.4m, new Quota { Count = 3 });

        Assert.Equal("N9", undecided.Granted("G"));
        Assert.Equal("L8 L8b N5 N6", undecided.Undecided("G"));

        var settled = Evaluate("N9 L8 L8b N6 N5", 0.4m, [new TieSettlement("G", ["L8b"], "Biên bản")], new Quota { Count = 3 });

        Assert.Equal("L8b N6 N9", settled.Granted("G"));
        Assert.Equal((Outcome.Refused, OutcomeReason.LeaderShare), (settled["L8"].Outcome("G"), settled["L8"].Reason("G")));
        Assert.Empty(settled.UnusedSettlements);
    }

    [Fact]
    public void A_decision_that_keeps_too_many_leaders_is_not_used_and_reported()
    {
        var tooMany = new TieSettlement("G", ["L8", "L8b"], "Biên bản");
        var evaluation = Evaluate("N9 L8 L8b N6 N5", 0.4m, [tooMany], new Quota { Count = 3 });

        Assert.Equal("L8 L8b N5 N6", evaluation.Undecided("G"));
        Assert.Equal([tooMany], evaluation.UnusedSettlements);
    }

    [Fact]
    public void A_share_holds_in_every_group_of_its_scope()
    {
        var rules = Giving(Award("G", new MinTotal(1), new LeaderShare(0.5m) { Within = Scope.Bloc }));
        var evaluation = rules.Evaluate([.. Units("L9 L8 N7").Select(u => u with { Bloc = "K1" }), .. Units("L6 N5").Select(u => u with { Bloc = "K2" })]);

        Assert.Equal("L6 L9 N5 N7", evaluation.Granted("G"));
    }

    [Fact]
    public void While_a_candidate_is_not_known_no_leader_in_doubt_is_granted()
    {
        var units = Units("L9 N8 N7").Select(u => u.Id == "N7" ? u with { Hold = null } : u).ToArray();
        var evaluation = Giving(Award("G", new NoHold(), new LeaderShare(0.4m))).Evaluate(units);

        Assert.Equal(("N8", "L9 N7"), (evaluation.Granted("G"), evaluation.Undecided("G"))); // 1 of 3 holds, 1 of 2 does not
        Assert.Equal(OutcomeReason.LeaderShare, evaluation["L9"].Reason("G"));
    }

    [Fact]
    public void Too_few_direct_workers_are_reported_and_change_nothing()
    {
        var rules = Giving(Award("G", new MinTotal(5), new DirectWorkerShare(0.5m) { Within = Scope.Campaign }, new DirectWorkerShare(0.5m)));
        var evaluation = rules.Evaluate(
            Unit("D01", 9) with { Bloc = "K1", DirectWorker = true }, Unit("D02", 8) with { Bloc = "K1", DirectWorker = true },
            Unit("D03", 7) with { Bloc = "K2" }, Unit("D04", 6) with { Bloc = "K2" }, Unit("D05", 5) with { Bloc = "K2" }, Unit("D06", 4) with { Bloc = "K2", DirectWorker = true });

        Assert.Equal("D01 D02 D03 D04 D05", evaluation.Granted("G"));

        // Half of 5 are 2.5, so 3 in the campaign, and 2 of 3 in K2; K1 has its 1 of 2.
        Assert.Equal([new("G", Scope.Campaign, null, 5, 2, 3), new("G", Scope.Bloc, "K2", 3, 0, 2)], evaluation.DirectWorkerShortfalls());
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0)]
    public void Enough_direct_workers_are_no_shortfall(decimal share) =>
        Assert.Empty(Giving(Award("G", new MinTotal(5), new DirectWorkerShare(share))).Evaluate(Unit("D01", 9) with { DirectWorker = true }, Unit("D02", 8)).DirectWorkerShortfalls());

    [Fact]
    public void The_share_of_direct_workers_explains_itself()
    {
        var text = Giving(Award("G", new MinTotal(5), new DirectWorkerShare(0.5m))).Evaluate(Unit("D01", 9)).Explain("D01", "G").Limits.Single().Text;

        Assert.Equal(("tỷ lệ người lao động trực tiếp nên đạt ít nhất 50%", "the share of direct workers should be at least 50 %"), (text.In("vi"), text.In("en")));
    }

    private static Evaluation Evaluate(string units, decimal share, params AwardLimit[] limits) => Evaluate(units, share, [], limits);

    private static Evaluation Evaluate(string units, decimal share, TieSettlement[] settlements, params AwardLimit[] limits) =>
        Giving(Award("G", new MinTotal(1), [.. limits, new LeaderShare(share)])).Evaluate(Today with { Settlements = settlements }, Units(units));

    private static ParticipantInput[] Units(string units) => [.. units.Split(' ').Select(u => Unit(u, u[1] - '0') with { Leader = u[0] == 'L' })];
}
