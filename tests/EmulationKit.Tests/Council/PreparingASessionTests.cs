using EmulationKit.Campaigns;
using EmulationKit.Council;

namespace EmulationKit.Tests.Council;

public sealed class PreparingASessionTests
{
    [Fact]
    public void A_session_begins_prepared_in_its_first_round()
    {
        var session = CouncilSession.Prepare(CampaignId.New(), ACouncil.Day, ACouncil.Members(3), [ACouncil.Teller]).Succeeds();

        Assert.Equal(CouncilSessionState.Prepared, session.State);
        Assert.Equal(1, session.Round);
        Assert.Null(session.OpenedAt);
        Assert.Null(session.Outcome);
        Assert.All(session.Members, member => Assert.Equal(Attendance.NotRecorded, member.Attendance));
    }

    [Fact]
    public void A_session_without_members_and_tellers_is_refused() =>
        CouncilSession.Prepare(CampaignId.New(), ACouncil.Day, [], []).Refuses("Council.NoMembers", "Council.NoTellers");

    [Fact]
    public void Members_and_tellers_listed_twice_and_a_second_chair_are_refused()
    {
        var id = CouncilMemberId.New();

        CouncilSession.Prepare(
            CampaignId.New(), ACouncil.Day,
            [new(id, CouncilRole.Chair), new(id, CouncilRole.Member), new(CouncilMemberId.New(), CouncilRole.Chair)],
            [ACouncil.Teller, ACouncil.Teller])
            .Refuses("Council.MemberTwice", "Council.TwoChairs", "Council.TellerTwice");
    }

    [Fact]
    public void One_candidate_cannot_be_put_for_the_same_award_twice()
    {
        var candidates = ACouncil.Candidates(2);
        var council = ACouncil.Prepared(3, Motion.ForAward("FLAG", candidates, 0.8m).Value);

        council.Session.Put(Motion.ForAward("flag", [candidates[1]], 0.8m).Value).Refuses("Council.CandidateOnTwoMotions");
        council.Session.Put(Motion.ForAward("MERIT", [candidates[1]], 0.8m).Value).Succeeds();
        council.Session.Put(Motion.ForTie("FLAG", candidates, 1).Value).Succeeds();
    }

    [Fact]
    public void A_motion_is_withdrawn_with_its_conflicts()
    {
        var council = ACouncil.Prepared();
        var motion = council.Motion.Id;
        council.Session.DeclareConflict(motion, council.Member(1)).Succeeds();

        council.Session.Withdraw(motion).Succeeds();

        Assert.Empty(council.Session.Motions);
        Assert.Empty(council.Session.Conflicts);
        council.Session.Withdraw(motion).Refuses("Council.MotionUnknown");
    }

    [Fact]
    public void Motions_do_not_change_once_the_vote_is_open()
    {
        var council = ACouncil.Open();

        council.Session.Put(ACouncil.Award(code: "MERIT")).Refuses("Council.NotPrepared");
        council.Session.Withdraw(council.Motion.Id).Refuses("Council.NotPrepared");
    }

    [Fact]
    public void Opening_needs_a_motion_and_a_passphrase_long_enough()
    {
        var session = CouncilSession.Prepare(CampaignId.New(), ACouncil.Day, ACouncil.Members(3), [ACouncil.Teller]).Value;

        session.Open(ACouncil.Teller, new TellersPassphrase("eleven char"), ACouncil.Opened)
            .Refuses("Council.NoMotions", "Council.PassphraseTooShort");
    }

    [Theory]
    [InlineData(599_999)]
    [InlineData(10_000_001)]
    [InlineData(0)]
    public void Opening_refuses_a_weak_or_endless_stretching_of_the_passphrase(int iterations) =>
        ACouncil.Prepared().Session.Open(ACouncil.Teller, ACouncil.Passphrase(), ACouncil.Opened, iterations)
            .Refuses("Council.IterationsOutOfRange");

    [Fact]
    public void Only_a_teller_opens_and_only_once()
    {
        var council = ACouncil.Prepared();

        council.Session.OpenWith(new("someone"), ACouncil.Passphrase(), ACouncil.Opened, 10).Refuses("Council.NotATeller");
        council.OpenQuickly().Succeeds();
        council.OpenQuickly().Refuses("Council.NotPrepared");
        Assert.Equal(CouncilSessionState.Open, council.Session.State);
        Assert.Equal(ACouncil.Opened, council.Session.OpenedAt);
    }

    [Fact]
    public void A_vote_opens_and_closes_with_the_full_stretching()
    {
        var council = ACouncil.Prepared(2);
        council.Session.Open(ACouncil.Teller, ACouncil.Passphrase(), ACouncil.Opened).Succeeds();
        council.Cast(0).Succeeds();

        Assert.Equal(1, council.Closed().Minutes.Motions[0].BallotsCast);
    }

    [Fact]
    public void Conflicts_and_attendance_name_members_and_motions_of_the_session()
    {
        var council = ACouncil.Prepared();

        council.Session.DeclareConflict(MotionId.New(), council.Member(0)).Refuses("Council.MotionUnknown");
        council.Session.DeclareConflict(council.Motion.Id, CouncilMemberId.New()).Refuses("Council.NotAMember");
        council.Session.WithdrawConflict(council.Motion.Id, council.Member(0)).Refuses("Council.NoConflict");
        council.Session.RecordAttendance(CouncilMemberId.New(), Attendance.Present).Refuses("Council.NotAMember");
    }

    [Fact]
    public void Declaring_a_conflict_twice_changes_nothing_and_it_can_be_taken_back()
    {
        var council = ACouncil.Prepared();
        council.Session.DeclareConflict(council.Motion.Id, council.Member(0)).Succeeds();
        council.Session.DeclareConflict(council.Motion.Id, council.Member(0)).Succeeds();
        Assert.Single(council.Session.Conflicts);
        Assert.True(council.Session.IsRecused(council.Motion.Id, council.Member(0)));

        council.Session.WithdrawConflict(council.Motion.Id, council.Member(0)).Succeeds();

        Assert.Empty(council.Session.Conflicts);
    }
}
