using EmulationKit.Council;
using EmulationKit.Participants;

namespace EmulationKit.Tests.Council;

public sealed class MotionTests
{
    [Fact]
    public void An_award_motion_counts_all_members_unless_told_otherwise()
    {
        var motion = Motion.ForAward("FLAG", ACouncil.Candidates(3), 0.8m).Succeeds();

        Assert.Equal(DenominatorRule.AllMembers, motion.Denominator);
        Assert.Equal(MotionKind.Award, motion.Kind);
        Assert.Equal(3, motion.Places);
        Assert.Equal(0.8m, motion.RequiredShare);
    }

    [Fact]
    public void Everything_wrong_with_a_motion_is_reported_at_once()
    {
        var twice = ParticipantId.New();

        Motion.ForAward("not a code", [twice, twice], 0m).Refuses("Code.Invalid", "Motion.CandidateTwice", "Motion.ShareOutOfRange");
        Motion.ForAward("FLAG", [], 1.01m).Refuses("Motion.NoCandidates", "Motion.ShareOutOfRange");
        Motion.ForAward("FLAG", ACouncil.Candidates(1), -0.1m).Refuses("Motion.ShareOutOfRange");
        Motion.ForAward("FLAG", ACouncil.Candidates(1_001), 0.8m).Refuses("Motion.TooManyCandidates");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-1)]
    public void A_tie_needs_fewer_places_than_candidates(int places) =>
        Motion.ForTie("FLAG", ACouncil.Candidates(2), places).Refuses("Motion.PlacesOutOfRange");

    [Fact]
    public void A_tie_may_ask_for_no_share() =>
        Assert.Equal(0m, Motion.ForTie("FLAG", ACouncil.Candidates(2), 1).Succeeds().RequiredShare);

    [Fact]
    public void The_digest_does_not_depend_on_how_the_share_is_written()
    {
        var motion = Motion.ForAward("FLAG", ACouncil.Candidates(2), 0.8m).Value;
        var same = WithShare(motion, 0.80000m);
        var other = WithShare(motion, 0.81m);

        Assert.Equal(motion.Digest(), same.Digest());
        Assert.NotEqual(motion.Digest(), other.Digest());
    }

    private static Motion WithShare(Motion motion, decimal share)
    {
        var copy = Motion.ForAward(motion.AwardCode, motion.Candidates, share).Value;
        typeof(Motion).GetProperty(nameof(Motion.Id))?.SetValue(copy, motion.Id);
        return copy;
    }
}
