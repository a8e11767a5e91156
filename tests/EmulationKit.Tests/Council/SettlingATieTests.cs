using EmulationKit.Council;

namespace EmulationKit.Tests.Council;

public sealed class SettlingATieTests
{
    private const VoteChoice For = VoteChoice.For;
    private const VoteChoice No = VoteChoice.Against;

    [Fact]
    public void The_most_votes_win_the_places()
    {
        var motion = Vote(candidates: 3, places: 2, share: 0m, [For, For, No], [For, For, No], [For, No, For]);

        Assert.Equal([true, true, false], motion.Candidates.Select(candidate => candidate.Passed));
        Assert.True(motion.IsSettled);
    }

    [Fact]
    public void Who_is_level_on_the_last_place_stays_level()
    {
        var motion = Vote(candidates: 3, places: 2, share: 0m, [For, For, No], [For, No, For]);

        Assert.Equal([true, false, false], motion.Candidates.Select(candidate => candidate.Passed));
        Assert.False(motion.IsSettled);
    }

    [Fact]
    public void Without_votes_nobody_is_chosen()
    {
        var motion = Vote(candidates: 2, places: 1, share: 0m);

        Assert.All(motion.Candidates, candidate => Assert.False(candidate.Passed));
        Assert.False(motion.IsSettled);
    }

    [Fact]
    public void A_required_share_must_be_reached_as_well()
    {
        var motion = Vote(candidates: 2, places: 1, share: 0.8m, [For, No], [For, No], [No, No]);

        Assert.False(motion.Candidates[0].Passed);
        Assert.False(motion.IsSettled);
    }

    [Fact]
    public void A_tie_is_no_vote_on_the_award()
    {
        var council = ACouncil.Open(3, Motion.ForTie("FLAG", ACouncil.Candidates(2), 1).Value);

        Assert.Null(council.Closed().On("FLAG", council.Motion.Candidates[0]));
    }

    private static MotionResult Vote(int candidates, int places, decimal share, params VoteChoice[][] ballots)
    {
        var council = ACouncil.Open(3, Motion.ForTie("FLAG", ACouncil.Candidates(candidates), places, share).Value);
        for (var member = 0; member < ballots.Length; member++)
        {
            council.Cast(member, ballots[member]).Succeeds();
        }

        return council.Closed().Minutes.Motions[0];
    }
}
