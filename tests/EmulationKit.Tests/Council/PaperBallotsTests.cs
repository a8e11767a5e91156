using EmulationKit.Council;
using EmulationKit.Participants;

namespace EmulationKit.Tests.Council;

public sealed class PaperBallotsTests
{
    [Fact]
    public void Paper_ballots_are_counted_with_the_others()
    {
        var council = ACouncil.Open(8);
        council.Cast(0, VoteChoice.For).Succeeds();
        council.EnterPaper([1, 2, 3, 4, 5], votesFor: 2, against: 1, abstain: 1, invalid: 1).Succeeds();

        var outcome = council.Closed();

        var motion = outcome.Minutes.Motions[0];
        var result = motion.Candidates[0];
        Assert.Equal((3, 1, 1, 1), (result.VotesFor, result.VotesAgainst, result.Abstentions, result.Invalid));
        Assert.Equal((8, 6, 1, 5), (motion.BallotsIssued, motion.BallotsCast, motion.BallotsInvalid, motion.BallotsValid));
        Assert.Equal(new MotionBallots(motion.Motion, 1, 5), Assert.Single(outcome.Record.Ballots));
        Assert.Equal(5, outcome.Box.Choices[0].Choices.Count);
    }

    [Fact]
    public void Who_voted_on_paper_cannot_vote_electronically()
    {
        var council = ACouncil.Open();
        council.EnterPaper([1], votesFor: 1).Succeeds();

        council.Cast(1).Refuses("Council.AlreadyVoted");
        Assert.True(council.Session.HasVoted(council.Motion.Id, council.Member(1)));
    }

    [Fact]
    public void Who_may_not_vote_has_no_paper_ballot_either()
    {
        var council = ACouncil.Open(5);
        council.Cast(0).Succeeds();
        council.Session.DeclareConflict(council.Motion.Id, council.Member(1)).Succeeds();
        council.Session.RecordAttendance(council.Member(2), Attendance.Absent).Succeeds();
        var ballots = new PaperBallots(
            [council.Member(0), council.Member(1), council.Member(2), CouncilMemberId.New(), council.Member(3), council.Member(3)],
            0, 0, [new PaperCount(council.Motion.Candidates[0], 0, 0, 0, 0)]);

        var refusal = council.Session.EnterPaperBallots(ACouncil.Teller, council.Motion.Id, ballots);

        refusal.Refuses("Council.AlreadyVoted", "Council.Recused", "Council.NotTakingPart", "Council.NotAMember", "Paper.VoterTwice");
        Assert.Equal(
            ["voters/0", "voters/1", "voters/2", "voters/3", "voters/5"],
            refusal.Errors.Select(DomainError.PathOf));
        Assert.False(council.Session.HasVoted(council.Motion.Id, council.Member(3)));
    }

    [Fact]
    public void More_ballots_than_voters_are_refused() =>
        ACouncil.Open().EnterPaper([1, 2], votesFor: 3).Refuses("Paper.MoreThanVoters");

    [Fact]
    public void Fewer_ballots_than_voters_are_ballots_not_returned()
    {
        var council = ACouncil.Open();
        council.EnterPaper([1, 2, 3], votesFor: 2).Succeeds();

        Assert.Equal(2, council.Closed().Minutes.Motions[0].BallotsCast);
    }

    [Fact]
    public void Counts_must_agree_with_each_other()
    {
        var council = ACouncil.Open(6, ACouncil.Award(candidates: 3));
        var candidates = council.Motion.Candidates;

        Enter(council, returned: 3, invalid: 0, new(candidates[0], 1, 1, 0, 0), new(candidates[1], 3, 0, 0, 0), new(candidates[2], -1, 4, 0, 0))
            .Refuses("Paper.SumDiffers", "Paper.CountOutOfRange");
        Enter(council, returned: 3, invalid: 2, new(candidates[0], 1, 1, 0, 1), new(candidates[1], 1, 0, 0, 2), new(candidates[2], 1, 0, 0, 2))
            .Refuses("Paper.CountOutOfRange");
        Enter(council, returned: 1, invalid: 2, new(candidates[0], 0, 0, 0, 1), new(candidates[1], 0, 0, 0, 1), new(candidates[2], 0, 0, 0, 1))
            .Refuses("Paper.InvalidOutOfRange", "Paper.CountOutOfRange", "Paper.CountOutOfRange", "Paper.CountOutOfRange");
        Enter(council, returned: 1, invalid: 0, new(candidates[0], 1, 0, 0, 0), new(candidates[0], 1, 0, 0, 0), new(ParticipantId.New(), 1, 0, 0, 0))
            .Refuses("Paper.CandidateUnexpected", "Paper.CandidateUnexpected", "Paper.CandidateMissing");
        Enter(council, returned: -1, invalid: 0, new(candidates[0], 0, 0, 0, 0), new(candidates[1], 0, 0, 0, 0), new(candidates[2], 0, 0, 0, 0))
            .Refuses("Paper.MoreThanVoters", "Paper.InvalidOutOfRange", "Paper.SumDiffers", "Paper.SumDiffers", "Paper.SumDiffers");
    }

    [Fact]
    public void Huge_counts_do_not_wrap_around()
    {
        var council = ACouncil.Open();

        Enter(council, returned: 2, invalid: 0, new PaperCount(council.Motion.Candidates[0], int.MaxValue, int.MaxValue, 4, 0))
            .Refuses("Paper.SumDiffers", "Paper.TooManyFor");
    }

    [Fact]
    public void A_tie_on_paper_has_no_more_votes_for_than_places()
    {
        var council = ACouncil.Open(5, Motion.ForTie("FLAG", ACouncil.Candidates(2), 1).Value);
        var candidates = council.Motion.Candidates;

        Enter(council, returned: 3, invalid: 1, new(candidates[0], 2, 0, 0, 1), new(candidates[1], 1, 1, 0, 1)).Refuses("Paper.TooManyFor");
        Enter(council, returned: 3, invalid: 1, new(candidates[0], 2, 0, 0, 1), new(candidates[1], 0, 2, 0, 1)).Succeeds();
    }

    [Fact]
    public void Entering_again_replaces_and_the_record_tells_of_both()
    {
        var council = ACouncil.Open();
        council.EnterPaper([1, 2], votesFor: 2).Succeeds();
        council.EnterPaper([2, 3], votesFor: 0, against: 2).Succeeds();
        Assert.False(council.Session.HasVoted(council.Motion.Id, council.Member(1)));
        council.Cast(1, VoteChoice.For).Succeeds();

        var outcome = council.Closed();

        var result = outcome.Minutes.Motions[0].Candidates[0];
        Assert.Equal((1, 2), (result.VotesFor, result.VotesAgainst));
        Assert.Equal(2, outcome.Record.PaperEntries.Count);
    }

    [Fact]
    public void Only_a_teller_enters_paper_and_only_while_the_vote_is_open()
    {
        ACouncil.Prepared().EnterPaper([1], votesFor: 1).Refuses("Council.NotOpenYet");
        var council = ACouncil.Open();
        var ballots = new PaperBallots([], 0, 0, [new PaperCount(council.Motion.Candidates[0], 0, 0, 0, 0)]);

        council.Session.EnterPaperBallots(new("someone"), council.Motion.Id, ballots).Refuses("Council.NotATeller");
        council.Session.EnterPaperBallots(ACouncil.Teller, MotionId.New(), ballots).Refuses("Council.MotionUnknown");
        council.Close().Succeeds();
        council.EnterPaper([1], votesFor: 1).Refuses("Council.VoteClosed");
    }

    [Fact]
    public void Damaged_paper_counts_are_entered_again_before_closing()
    {
        var council = ACouncil.Open();
        council.EnterPaper([1], votesFor: 1).Succeeds();
        Box.Of(council.Session).Papers[0].Ciphertext[90] ^= 1;

        council.Close().Refuses("Council.PaperDamaged");
        Assert.Equal(CouncilSessionState.Open, council.Session.State);

        council.EnterPaper([1], votesFor: 1).Succeeds();
        Assert.Equal(1, council.Closed().Minutes.Motions[0].Candidates[0].VotesFor);
    }

    private static ErrorOr<Success> Enter(ACouncil council, int returned, int invalid, params PaperCount[] counts) =>
        council.Session.EnterPaperBallots(ACouncil.Teller, council.Motion.Id, new PaperBallots(
            [council.Member(1), council.Member(2), council.Member(3)], returned, invalid, counts));
}
