using EmulationKit.Council;

namespace EmulationKit.Tests.Council;

public sealed class VoidingAVoteTests
{
    [Fact]
    public void A_void_vote_leaves_nothing_that_could_be_opened()
    {
        var council = ACouncil.Open();
        council.Cast(0).Succeeds();
        council.EnterPaper([1], votesFor: 1).Succeeds();

        council.Session.VoidVote(ACouncil.Teller, "  The passphrase is lost. ", ACouncil.Ended).Succeeds();

        Assert.Equal(CouncilSessionState.Void, council.Session.State);
        Assert.Empty(Box.Of(council.Session).Ballots);
        Assert.Empty(Box.Of(council.Session).Papers);
        Assert.False(Box.HasKey(council.Session));
        Assert.Equal(
            new VoidedRound(1, ACouncil.Opened, ACouncil.Ended, ACouncil.Teller, "The passphrase is lost."),
            Assert.Single(council.Session.VoidedRounds));
        council.Close().Refuses("Council.VoteVoid");
        council.Session.RecordAttendance(council.Member(0), Attendance.Absent).Refuses("Council.VoteVoid");
    }

    [Fact]
    public void Voiding_needs_an_open_vote_and_a_reason()
    {
        ACouncil.Prepared().Session.VoidVote(ACouncil.Teller, "Lost", ACouncil.Ended).Refuses("Council.NotOpenYet");
        ACouncil.Open().Session.VoidVote(ACouncil.Teller, " ", ACouncil.Ended).Refuses("Council.ReasonMissing");
    }

    [Fact]
    public void The_vote_is_held_again_with_a_fresh_roll_and_says_so()
    {
        var council = ACouncil.Open();
        council.Session.DeclareConflict(council.Motion.Id, council.Member(4)).Succeeds();
        council.Cast(0, VoteChoice.Against).Succeeds();
        council.EnterPaper([1], votesFor: 1).Succeeds();
        council.Session.VoidVote(ACouncil.Teller, "Lost", ACouncil.Ended).Succeeds();

        council.Session.HoldAgain(ACouncil.Day.AddDays(3)).Succeeds();

        Assert.Equal((CouncilSessionState.Prepared, 2), (council.Session.State, council.Session.Round));
        Assert.Equal(ACouncil.Day.AddDays(3), council.Session.MeetsOn);
        Assert.Null(council.Session.OpenedAt);
        Assert.All(council.Session.Members, member => Assert.Equal(Attendance.NotRecorded, member.Attendance));
        Assert.True(council.Session.IsRecused(council.Motion.Id, council.Member(4)));
        Assert.False(council.Session.HasVoted(council.Motion.Id, council.Member(0)));

        foreach (var member in council.Session.Members)
        {
            council.Session.RecordAttendance(member.Id, Attendance.Present).Succeeds();
        }

        council.OpenQuickly().Succeeds();
        council.Cast(0, VoteChoice.For).Succeeds();
        var outcome = council.Closed();
        Assert.Equal(2, outcome.Minutes.Round);
        Assert.Equal(1, outcome.Minutes.Motions[0].BallotsCast);
        Assert.Single(outcome.Minutes.VoidedRounds);
        Assert.Empty(outcome.Record.PaperEntries);
    }

    [Fact]
    public void A_ballot_of_a_void_round_is_no_ballot_of_the_next()
    {
        var council = ACouncil.Open(2);
        council.Cast(0).Succeeds();
        var old = Box.Of(council.Session);
        council.Session.VoidVote(ACouncil.Teller, "Lost", ACouncil.Ended).Succeeds();
        council.Session.HoldAgain(ACouncil.Day).Succeeds();
        council.Session.RecordAttendance(council.Member(0), Attendance.Present).Succeeds();
        council.Session.RecordAttendance(council.Member(1), Attendance.Present).Succeeds();
        council.OpenQuickly().Succeeds();
        council.Cast(0).Succeeds();
        Box.Put(council.Session, old);

        Assert.Equal(InvalidBallotReason.DoesNotOpen, Assert.Single(council.Closed().Record.InvalidBallots).Reason);
    }

    [Fact]
    public void Only_a_void_vote_is_held_again() => ACouncil.Open().Session.HoldAgain(ACouncil.Day).Refuses("Council.NotVoid");
}
