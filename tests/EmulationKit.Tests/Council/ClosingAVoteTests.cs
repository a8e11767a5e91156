using EmulationKit.Council;

namespace EmulationKit.Tests.Council;

public sealed class ClosingAVoteTests
{
    [Fact]
    public void Closing_makes_the_minutes_and_the_record()
    {
        var council = ACouncil.Open(10);
        council.Session.RecordAttendance(council.Member(8), Attendance.AskedInWriting).Succeeds();
        council.Session.RecordAttendance(council.Member(9), Attendance.Absent).Succeeds();
        council.Session.DeclareConflict(council.Motion.Id, council.Member(7)).Succeeds();
        for (var member = 0; member < 6; member++)
        {
            council.Cast(member, VoteChoice.For).Succeeds();
        }

        council.Cast(6, VoteChoice.Against).Succeeds();
        council.Cast(8, VoteChoice.Abstain).Succeeds();

        var outcome = council.Close().Succeeds();

        Assert.Same(outcome, council.Session.Outcome);
        Assert.Equal(CouncilSessionState.Closed, council.Session.State);
        var minutes = outcome.Minutes;
        Assert.Equal(council.Session.Id, minutes.Session);
        Assert.Equal((ACouncil.Day, 1, ACouncil.Opened, ACouncil.Ended), (minutes.MetOn, minutes.Round, minutes.OpenedAt, minutes.ClosedAt));
        Assert.Equal((10, 8), (minutes.Members.Count, minutes.Present.Count));
        Assert.Equal([council.Member(8)], minutes.AskedInWriting);
        Assert.Equal([council.Member(9)], minutes.Absent);
        var motion = Assert.Single(minutes.Motions);
        Assert.Equal([council.Member(7)], motion.Recused);
        Assert.Equal((8, 8, 8, 0), (motion.BallotsIssued, motion.BallotsCast, motion.BallotsValid, motion.BallotsInvalid));
        Assert.True(motion.IsSettled);
        var result = Assert.Single(motion.Candidates);
        Assert.Equal((6, 1, 1, 0), (result.VotesFor, result.VotesAgainst, result.Abstentions, result.Invalid));
        Assert.Equal((10, 8, 0.6m, false), (result.Members, result.VotesNeeded, result.ShareFor, result.Passed));
        Assert.Equal((ACouncil.Teller, ACouncil.Ended), (outcome.Record.ClosedBy, outcome.Record.ClosedAt));
        Assert.Empty(outcome.Record.InvalidBallots);
    }

    [Theory]
    [InlineData(DenominatorRule.AllMembers, 5, false)]
    [InlineData(DenominatorRule.MembersWithoutConflict, 4, true)]
    public void The_motion_says_whether_a_recused_member_counts(DenominatorRule rule, int members, bool passed)
    {
        var council = ACouncil.Open(5, ACouncil.Award(share: 0.9m, denominator: rule));
        council.Session.DeclareConflict(council.Motion.Id, council.Member(4)).Succeeds();
        for (var member = 0; member < 4; member++)
        {
            council.Cast(member).Succeeds();
        }

        var result = council.Closed().Minutes.Motions[0].Candidates[0];

        Assert.Equal((members, passed), (result.Members, result.Passed));
    }

    [Fact]
    public void Where_all_are_recused_nothing_passes()
    {
        var council = ACouncil.Open(2, ACouncil.Award(share: 0.1m, denominator: DenominatorRule.MembersWithoutConflict));
        council.Session.DeclareConflict(council.Motion.Id, council.Member(0)).Succeeds();
        council.Session.DeclareConflict(council.Motion.Id, council.Member(1)).Succeeds();

        var result = council.Closed().Minutes.Motions[0].Candidates[0];

        Assert.Equal((0, 0m, false), (result.Members, result.ShareFor, result.Passed));
    }

    [Fact]
    public void Absent_members_count_in_the_denominator()
    {
        var council = ACouncil.Open(5);
        council.Session.RecordAttendance(council.Member(4), Attendance.Absent).Succeeds();
        for (var member = 0; member < 3; member++)
        {
            council.Cast(member).Succeeds();
        }

        Assert.False(council.Closed().Minutes.Motions[0].Candidates[0].Passed);
    }

    [Fact]
    public void The_shown_share_is_cut_and_never_rounded_up_to_the_required_one()
    {
        var result = new CandidateResult(default, VotesFor: 79_999, 0, 0, 0, Members: 100_000, 80_000, Passed: false);

        Assert.Equal(0.7999m, result.ShareFor);
    }

    [Fact]
    public void The_result_for_an_award_and_candidate_can_be_asked_for()
    {
        var council = ACouncil.Open(2, ACouncil.Award(candidates: 2));
        council.Cast(0, [VoteChoice.For, VoteChoice.Against]).Succeeds();
        council.Cast(1, [VoteChoice.For, VoteChoice.Abstain]).Succeeds();

        var outcome = council.Closed();

        Assert.Equal(2, outcome.On("flag", council.Motion.Candidates[0])?.VotesFor);
        Assert.True(outcome.On("FLAG", council.Motion.Candidates[0])?.Passed);
        Assert.Equal(0, outcome.On("FLAG", council.Motion.Candidates[1])?.VotesFor);
        Assert.Null(outcome.On("MERIT", council.Motion.Candidates[0]));
    }

    [Fact]
    public void A_wrong_passphrase_loses_nothing()
    {
        var council = ACouncil.Open();
        council.Cast(0).Succeeds();

        council.Session.Close(ACouncil.Teller, new TellersPassphrase("ba con suối chảy về hai dòng"), ACouncil.Ended).Refuses("Council.WrongPassphrase");

        Assert.Equal(CouncilSessionState.Open, council.Session.State);
        Assert.Null(council.Session.Outcome);
        council.Cast(1).Succeeds();
        Assert.Equal(2, council.Closed().Minutes.Motions[0].Candidates[0].VotesFor);
    }

    [Fact]
    public void A_passphrase_opens_whatever_form_of_Unicode_the_keyboard_types()
    {
        var council = ACouncil.Prepared();
        council.Session.OpenWith(ACouncil.Teller, new("Thi đua yêu nước".Normalize(System.Text.NormalizationForm.FormC)), ACouncil.Opened, 10).Succeeds();

        council.Session.Close(ACouncil.Teller, new("Thi đua yêu nước".Normalize(System.Text.NormalizationForm.FormD)), ACouncil.Ended).Succeeds();
    }

    [Fact]
    public void A_passphrase_with_half_a_character_is_merely_wrong() =>
        ACouncil.Open().Session.Close(ACouncil.Teller, new("\ud800 and the rest of it"), ACouncil.Ended).Refuses("Council.WrongPassphrase");

    [Fact]
    public void A_passphrase_never_shows_itself() => Assert.Equal("••••", ACouncil.Passphrase().ToString());

    [Fact]
    public void Closing_needs_an_open_vote_and_a_teller()
    {
        ACouncil.Prepared().Close().Refuses("Council.NotOpenYet");
        var council = ACouncil.Open();

        council.Session.Close(new("someone"), ACouncil.Passphrase(), ACouncil.Ended).Refuses("Council.NotATeller");
        council.Close().Succeeds();
        council.Close().Refuses("Council.VoteClosed");
    }

    [Fact]
    public void Closing_needs_everybodys_attendance()
    {
        var council = ACouncil.Open();
        council.Session.RecordAttendance(council.Member(1), Attendance.NotRecorded).Succeeds();
        council.Session.RecordAttendance(council.Member(2), Attendance.NotRecorded).Succeeds();

        council.Close().Refuses("Council.AttendanceNotRecorded", "Council.AttendanceNotRecorded");
    }

    [Fact]
    public void A_closed_session_changes_no_more()
    {
        var council = ACouncil.Open();
        council.Close().Succeeds();

        council.Session.RecordAttendance(council.Member(0), Attendance.Absent).Refuses("Council.VoteClosed");
        council.Session.DeclareConflict(council.Motion.Id, council.Member(0)).Refuses("Council.VoteClosed");
        council.Session.VoidVote(ACouncil.Teller, "Late", ACouncil.Ended).Refuses("Council.VoteClosed");
        council.Session.HoldAgain(ACouncil.Day).Refuses("Council.NotVoid");
    }

    [Fact]
    public void Closing_destroys_the_ballots_and_the_key()
    {
        var council = ACouncil.Open();
        council.Cast(0).Succeeds();

        council.Close().Succeeds();

        Assert.Empty(Box.Of(council.Session).Ballots);
        Assert.False(Box.HasKey(council.Session));
    }
}
