using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Awards.Limits;

public sealed class SharesOfLeadersTests
{
    private static readonly Clause Anyone = new MinTotal(1);

    [Fact]
    public void Two_shares_hold_together_though_the_first_leaves_a_tie_to_a_decision()
    {
        var award = Ranked.Award("flag", Anyone, new Quota { Count = 4 }, new LeaderShare(0.5m), new LeaderShare(0.3m));

        var evaluation = Ranked.Rules(award).Evaluate(
            Ranked.With("a", 90), Ranked.With("b", 80, leader: true), Ranked.With("c", 80, leader: true), Ranked.With("d", 80, leader: true));

        Assert.Equal(Outcome.Granted, evaluation["a"].Outcome("flag"));
        Assert.All(new[] { "b", "c", "d" }, id => Assert.NotEqual(Outcome.Granted, evaluation[id].Outcome("flag")));
    }

    [Fact]
    public void Tied_leaders_of_whom_none_can_stay_are_refused_without_a_decision()
    {
        var award = Ranked.Award("flag", Anyone, new Quota { Count = 4, Ties = TiePolicy.Decide }, new LeaderShare(0));

        var evaluation = Ranked.Rules(award).Evaluate(Ranked.With("a", 90), Ranked.With("b", 80, leader: true), Ranked.With("c", 80, leader: true));

        Assert.Equal((Outcome.Refused, OutcomeReason.LeaderShare), (evaluation["b"].Outcome("flag"), evaluation["b"].Reason("flag")));
        Assert.Equal(Outcome.Refused, evaluation["c"].Outcome("flag"));
        Assert.Equal(Outcome.Granted, evaluation["a"].Outcome("flag"));
    }

    [Fact]
    public void Unscored_leaders_drop_by_their_votes_and_not_by_their_ids()
    {
        var award = Ranked.Award("flag", new KindIn("guest"), new LeaderShare(0.5m));

        var evaluation = Ranked.Rules(award).Evaluate(
            Ranked.Guest("a", "flag", 2, leader: true), Ranked.Guest("b", "flag", 9, leader: true), Ranked.Guest("c", "flag", 5));

        Assert.Equal(Outcome.Refused, evaluation["a"].Outcome("flag"));
        Assert.Equal(Outcome.Granted, evaluation["b"].Outcome("flag"));
    }

    [Fact]
    public void Leaders_who_tie_until_a_vote_is_held_are_undecided()
    {
        var award = Ranked.Award("flag", Anyone, new LeaderShare(0.5m));
        var rules = Ranked.Rules(award) with { Ranking = new() { TieBreaks = [new TieBreak(TieBreakBy.CouncilVote)] } };
        ParticipantInput[] participants = [Ranked.With("a", 90), Ranked.With("b", 80, leader: true), Ranked.With("c", 80, leader: true)];

        var before = rules.Evaluate(participants);
        var after = rules.Evaluate(participants[0], participants[1] with { TieVotes = 3 }, participants[2] with { TieVotes = 5 });

        Assert.Equal([Outcome.Granted, Outcome.Undecided, Outcome.Undecided], participants.Select(p => before[p.Id].Outcome("flag")));
        Assert.Equal([Outcome.Granted, Outcome.Refused, Outcome.Granted], participants.Select(p => after[p.Id].Outcome("flag")));
    }
}
