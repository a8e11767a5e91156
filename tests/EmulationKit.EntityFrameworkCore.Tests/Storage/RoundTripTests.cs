using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Council;
using EmulationKit.Criteria;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.Council;
using EmulationKit.Tests.Honours.Decisions;
using EmulationKit.Tests.Participants;
using EmulationKit.Tests.Registrations;
using Participant = EmulationKit.Participants.Participant;
using Bloc = EmulationKit.Campaigns.Bloc;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

[Collection(StorageTests.Name)]
public sealed class RoundTripTests(Databases databases)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_campaign_comes_back_with_its_plan_versions_and_history(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var campaign = ACampaign.Open(rules: ACampaign.Rules());
        var host = ParticipantId.New();
        Refused.Not(campaign.Extend(CampaignPhase.Registration, new(2023, 11, 5), "Mưa lũ", ACampaign.Organiser, ACampaign.LaunchedAt));
        Refused.Not(campaign.Amend(
            ACampaign.Rules(new Criterion("EXTRA", "Thêm", 1, new BonusMethod())), "Bổ sung theo góp ý", ACampaign.Organiser, ACampaign.LaunchedAt.AddTicks(123_456_7),
            [new CatalogueValue("base-salary", 2_340_000m, new Source("Nghị định 73/2024/NĐ-CP") { ToBeConfirmed = true }, new(2024, 7, 1))]));
        var child = ACampaign.InDraft(code: "cb-525-xa");
        Refused.Not(child.PlaceUnder(campaign, host, _ => null));
        await store.SaveAsync(campaign, child);

        Content.Same(campaign, await store.LoadAsync<Campaign>(campaign.Id));
        Content.Same(child, await store.LoadAsync<Campaign>(child.Id));
        Refused.Not(EvaluationPlan.Compile((await store.LoadAsync<Campaign>(campaign.Id)).Current!.Rules));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_bloc_comes_back_with_members_terms_and_pact(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var arranged = new ABloc();
        Refused.Not(arranged.Bloc.DrawUpPact("Thi đua cùng tiến bộ", new(2023, 9, 1)));
        Refused.Not(arranged.Bloc.SignPact(arranged.Member, "Nông Văn B, Giám đốc", new(2023, 9, 2)));
        await store.SaveAsync(arranged.Bloc);

        Content.Same(arranged.Bloc, await store.LoadAsync<Bloc>(arranged.Bloc.Id));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Participants_come_back_with_personal_data_and_validity(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var person = AParticipant.Person();
        Refused.Not(person.KeepDetails(new() { BornOn = new(1980, 2, 29), Ethnicity = "Tày", IsPartyMember = true, Gender = Gender.Female, IdentityNumber = "004180000001" }));
        Refused.Not(person.ConsentToPhoto(new(2024, 1, 2), "Phiếu 12"));
        var definition = AParticipant.Definition("C7", "Xã Độc Lập") with { Tags = ["vung-cao", "bien-gioi"], Weight = 3_512.75m, Validity = new(null, new(2025, 6, 30)) };
        var commune = Participant.Create(definition).Value;
        commune.Tie(person.Id, [ParticipantId.New(), ParticipantId.New()]);
        await store.SaveAsync(person, commune);

        Content.Same(person, await store.LoadAsync<Participant>(person.Id));
        Content.Same(commune, await store.LoadAsync<Participant>(commune.Id));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_registration_comes_back_with_works_reports_and_steps(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var arranged = new ARegistration(RegistrationState.Confirmed);
        var registration = arranged.Registration;
        var inReports = ACampaign.Vn(2024, 1, 20);
        Refused.Not(registration.StartWork(arranged.Work, new(2023, 10, 3), new(2024, 1, 20)));
        Refused.Not(registration.ReportWork(arranged.Work, new(new(2024, 1, 19), 40, "Đổ móng"), new(2024, 1, 20)));
        Refused.Not(registration.AddPhoto(arranged.Work, new(EvidenceId.New(), "Móng cầu") { Consent = new("Trưởng xóm", new(2024, 1, 19)) }));
        Refused.Not(registration.FileReport(arranged.Campaign, arranged.Registrant, "R1", [new("HOUSES", 60)], "Đúng tiến độ", ARegistration.Officer, inReports));
        Refused.Not(registration.ReturnReport("R1", "Thiếu số liệu", ACampaign.Organiser, inReports));
        await store.SaveAsync(registration);

        Content.Same(registration, await store.LoadAsync<Registration>(registration.Id));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_score_sheet_comes_back_with_every_column_edit_and_signature(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var campaign = ACampaign.Open();
        await store.SaveAsync(campaign);
        var draft = Arranged.Sheet(campaign);
        var appraised = Arranged.Appraised(campaign);
        appraised.RecordTotal(Points.From(87.1234m));
        await store.SaveAsync(draft, appraised);

        Content.Same(draft, await store.LoadAsync<ScoreSheet>(draft.Id));
        Content.Same(appraised, await store.LoadAsync<ScoreSheet>(appraised.Id));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Reviewers_marks_come_back_with_their_changes(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var criterion = new Criterion("EXEMPLARS", "Điển hình", 5, new JudgedMethod());
        var marks = JudgedMarks.Open(CampaignId.New(), ParticipantId.New(), criterion, [new("a"), new("b"), new("c")]).Value;
        Refused.Not(marks.Give(criterion, new("a"), 8.25m, Arranged.Now));
        Refused.Not(marks.Give(criterion, new("a"), 9m, Arranged.Now));
        Refused.Not(marks.Abstain(new("b"), Arranged.Now));
        Refused.Not(marks.Recuse(new("c"), new("so-noi-vu"), Arranged.Now));
        Refused.Not(marks.Close(Arranged.Now));
        await store.SaveAsync(marks);

        Content.Same(marks, await store.LoadAsync<JudgedMarks>(marks.Id));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Holds_and_opinions_come_back(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var hold = EligibilityHold.Set(ParticipantId.New(), HoldGround.Inspection, new("so-noi-vu"), new(2024, 9, 1), new("Kết luận 12/KL-TTr", "mục 3")).Value;
        Refused.Not(hold.Lift(new("so-noi-vu"), new(2024, 10, 1), new("Công văn 5/TTr")));
        var opinion = OpinionRequest.Ask(ParticipantId.New(), "Công an tỉnh", new("so-noi-vu"), new(2024, 9, 1), new("Công văn 77/SNV")).Value;
        Refused.Not(opinion.RecordAnswer(OpinionAnswer.Unfavourable, new(2024, 9, 9), new("Công văn 8/CAT")));
        await store.SaveAsync(hold);
        await store.SaveAsync(opinion);

        Content.Same(hold, await store.LoadAsync<EligibilityHold>(hold.Id));
        Content.Same(opinion, await store.LoadAsync<OpinionRequest>(opinion.Id));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_vote_goes_on_after_each_load_and_closes(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var council = ACouncil.Open(5, ACouncil.Award(candidates: 2));
        var (session, motion) = (council.Session, council.Motion);
        Refused.Not(session.DeclareConflict(motion.Id, council.Member(4)));
        await store.SaveAsync(session);
        var ballot = motion.Candidates.ToDictionary(candidate => candidate, _ => VoteChoice.For);
        foreach (var member in Enumerable.Range(0, 3).Select(council.Member))
        {
            Store.Committed(await store.ChangeAsync<CouncilSession>(session.Id, loaded => Refused.Not(loaded.Cast(motion.Id, member, ballot))));
        }

        var open = await store.LoadAsync<CouncilSession>(session.Id);
        Store.Committed(await store.ChangeAsync<CouncilSession>(session.Id, loaded =>
        {
            Content.Same(open, loaded);
            Refused.Not(loaded.EnterPaperBallots(ACouncil.Teller, motion.Id, new PaperBallots([council.Member(3)], 1, 0, [.. motion.Candidates.Select(c => new PaperCount(c, 0, 1, 0, 0))])));
        }));
        Store.Committed(await store.ChangeAsync<CouncilSession>(session.Id, loaded => Refused.Not(loaded.Close(ACouncil.Teller, ACouncil.Passphrase(), ACouncil.Ended))));

        var closed = await store.LoadAsync<CouncilSession>(session.Id);
        Assert.Equal((3, 1), (closed.Outcome!.Minutes.Motions[0].Candidates[1].VotesFor, closed.Outcome.Minutes.Motions[0].Candidates[1].VotesAgainst));
        Assert.Equal(0, await store.RunAsync($"""DELETE FROM "EkCouncilSessions" WHERE "BoxKey" IS NOT NULL"""));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Who_is_present_is_noticed_though_the_member_changes_in_place(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var session = ACouncil.Prepared().Session;
        await store.SaveAsync(session);

        Store.Committed(await store.ChangeAsync<CouncilSession>(session.Id, loaded => Refused.Not(loaded.RecordAttendance(loaded.Members[1].Id, Attendance.Absent))));

        Assert.Equal(Attendance.Absent, (await store.LoadAsync<CouncilSession>(session.Id)).Members[1].Attendance);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_decision_comes_back_with_signature_and_revocations(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var decision = ADecision.Signed();
        Refused.Not(decision.Revoke(ADecision.Revocation(decision.Honourees[1])));
        var supplement = decision.DraftSupplement(ADecision.Citations, ADecision.Honourees(1), ADecision.Seal).Value;
        await store.SaveAsync(decision, supplement);

        Content.Same(decision, await store.LoadAsync<AwardDecision>(decision.Id));
        Content.Same(supplement, await store.LoadAsync<AwardDecision>(supplement.Id));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Roles_come_back_and_are_found_by_holder_and_substitute(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var role = RoleAssignment.Give(new("an"), Role.UnitOfficer, CampaignId.New(), ParticipantId.New(), new(2024, 1, 1)).Value;
        Refused.Not(role.StandIn(new("binh"), new(2024, 5, 1), new(2024, 5, 9)));
        await store.SaveAsync(role);

        Content.Same(role, await store.LoadAsync<RoleAssignment>(role.Id));
        await using var work = await store.BeginAsync();
        foreach (var (actor, count) in new[] { ("an", 1), ("binh", 1), ("chi", 0) })
        {
            Assert.Equal(count, (await work.Repository<RoleAssignment>().ListAsync(new RolesOf(new(actor)))).Count);
        }
    }
}
