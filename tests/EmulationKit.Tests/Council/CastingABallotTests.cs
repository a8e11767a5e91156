using EmulationKit.Council;
using EmulationKit.Participants;

namespace EmulationKit.Tests.Council;

public sealed class CastingABallotTests
{
    [Fact]
    public void A_cast_ballot_gives_a_receipt_and_marks_the_roll()
    {
        var council = ACouncil.Open();

        var receipt = council.Cast(1).Succeeds();

        Assert.Matches("^[0-9a-f]{64}$", receipt.Hash);
        Assert.Matches("^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$", receipt.Readable);
        Assert.True(council.Session.HasVoted(council.Motion.Id, council.Member(1)));
        Assert.False(council.Session.HasVoted(council.Motion.Id, council.Member(2)));
    }

    [Fact]
    public void Casting_twice_is_refused_and_the_first_ballot_stands()
    {
        var council = ACouncil.Open();
        council.Cast(1, VoteChoice.For).Succeeds();

        council.Cast(1, VoteChoice.Against).Refuses("Council.AlreadyVoted");

        var result = council.Closed().Minutes.Motions[0].Candidates[0];
        Assert.Equal((1, 0), (result.VotesFor, result.VotesAgainst));
    }

    [Fact]
    public void A_member_votes_on_each_motion_once()
    {
        var second = ACouncil.Award(code: "MERIT");
        var council = ACouncil.Open(3, ACouncil.Award(), second);

        council.Cast(0).Succeeds();
        council.Cast(0, motion: second).Succeeds();
    }

    [Fact]
    public void Casting_before_opening_is_refused() => ACouncil.Prepared().Cast(0).Refuses("Council.NotOpenYet");

    [Fact]
    public void Casting_after_closing_is_refused()
    {
        var council = ACouncil.Open();
        council.Close().Succeeds();

        council.Cast(0).Refuses("Council.VoteClosed");
    }

    [Fact]
    public void Casting_in_a_void_vote_is_refused()
    {
        var council = ACouncil.Open();
        council.Session.VoidVote(ACouncil.Teller, "Passphrase lost", ACouncil.Ended).Succeeds();

        council.Cast(0).Refuses("Council.VoteVoid");
    }

    [Fact]
    public void Who_is_not_on_the_roll_cannot_vote()
    {
        var council = ACouncil.Open();

        council.Session.Cast(council.Motion.Id, CouncilMemberId.New(), Choices(council, VoteChoice.For)).Refuses("Council.NotAMember");
    }

    [Fact]
    public void A_motion_of_another_session_cannot_be_voted_on()
    {
        var council = ACouncil.Open();

        council.Session.Cast(MotionId.New(), council.Member(0), Choices(council, VoteChoice.For)).Refuses("Council.MotionUnknown");
    }

    [Fact]
    public void A_recused_member_cannot_vote_on_that_motion_but_on_others()
    {
        var other = ACouncil.Award(code: "MERIT");
        var council = ACouncil.Open(3, ACouncil.Award(), other);
        council.Session.DeclareConflict(council.Motion.Id, council.Member(0)).Succeeds();

        council.Cast(0).Refuses("Council.Recused");
        council.Cast(0, motion: other).Succeeds();
    }

    [Theory]
    [InlineData(Attendance.Absent)]
    [InlineData(Attendance.NotRecorded)]
    public void Who_is_not_taking_part_cannot_vote(Attendance attendance)
    {
        var council = ACouncil.Open();
        council.Session.RecordAttendance(council.Member(0), attendance).Succeeds();

        council.Cast(0).Refuses("Council.NotTakingPart");
    }

    [Fact]
    public void An_absent_member_asked_in_writing_casts_the_same_sealed_ballot()
    {
        var council = ACouncil.Open();
        council.Session.RecordAttendance(council.Member(0), Attendance.AskedInWriting).Succeeds();

        council.Cast(0).Succeeds();

        Assert.Equal([council.Member(0)], council.Closed().Minutes.AskedInWriting);
    }

    [Fact]
    public void Attendance_and_conflicts_of_who_has_voted_stand()
    {
        var council = ACouncil.Open();
        council.Cast(0).Succeeds();

        council.Session.RecordAttendance(council.Member(0), Attendance.Absent).Refuses("Council.AlreadyVoted");
        council.Session.DeclareConflict(council.Motion.Id, council.Member(0)).Refuses("Council.AlreadyVoted");
    }

    [Fact]
    public void A_ballot_must_choose_for_every_candidate_and_no_other()
    {
        var council = ACouncil.Open(3, ACouncil.Award(candidates: 3));
        var choices = new Dictionary<ParticipantId, VoteChoice>
        {
            [council.Motion.Candidates[0]] = VoteChoice.For,
            [council.Motion.Candidates[1]] = (VoteChoice)9,
            [ParticipantId.New()] = VoteChoice.Against,
        };

        council.Session.Cast(council.Motion.Id, council.Member(0), choices)
            .Refuses("Ballot.ChoiceMissing", "Ballot.ChoiceMissing", "Ballot.CandidateUnknown");
        Assert.False(council.Session.HasVoted(council.Motion.Id, council.Member(0)));
    }

    [Fact]
    public void A_ballot_on_a_tie_can_be_for_as_many_as_there_are_places()
    {
        var council = ACouncil.Open(3, Motion.ForTie("FLAG", ACouncil.Candidates(3), 2).Value);

        council.Cast(0, VoteChoice.For).Refuses("Ballot.TooManyFor");
        council.Cast(0, [VoteChoice.For, VoteChoice.For, VoteChoice.Against]).Succeeds();
    }

    private static Dictionary<ParticipantId, VoteChoice> Choices(ACouncil council, VoteChoice choice) =>
        council.Motion.Candidates.ToDictionary(candidate => candidate, _ => choice);
}
