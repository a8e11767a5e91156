using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using Participant = EmulationKit.Participants.Participant;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

/// <summary>A campaign with very many participants: one of everything is stored as the kit stores it, and multiplied by the
/// database. Of five participants one is a unit; a unit answers for a hundred, and a bloc has fifty.</summary>
internal sealed class Crowd
{
    private static readonly DateOnly Start = new(2024, 1, 1);
    private static readonly DateTimeOffset At = ACampaign.Vn(2024, 6, 3, 9);
    private static readonly Source Paper = new("Công văn 12/SNV");

    private Crowd(Campaign campaign, EvaluationRun run) => (Campaign, Run) = (campaign.Id, run.Id);

    public static ActorId Everywhere { get; } = new("organiser-of-all");

    public static ActorId Organiser { get; } = new("organiser-of-this");

    public static ActorId Officer { get; } = new("officer-of-a-unit");

    public static ActorId Head { get; } = new("officer-of-a-blocs-head");

    public static ParticipantId OfficersUnit { get; } = new(Id(1, 1_000));

    public CampaignId Campaign { get; }

    public EvaluationRunId Run { get; }

    public static async Task<Crowd> GatherAsync(Store store, int count)
    {
        var campaign = ACampaign.Open();
        await store.SaveAsync(campaign);
        var unit = Participant.Create(new("ONE", "Xã Hưng Đạo", "department")).Value;
        await store.SaveAsync(unit);
        var evaluation = EvaluationPlan.Compile(campaign.Current!.Rules).Value.Evaluate([new(ParticipantKeys.Of(unit.Id)) { Kind = "department" }], new(new(2024, 10, 1))).Value;
        var run = EvaluationRun.Of(campaign.Id, 1, evaluation.Options, EvaluationSeal.Of(evaluation), ACampaign.Organiser, At);
        Refused.Not(run.Publish(false, At));
        await store.SaveAsync(run);
        await store.SaveAsync([.. EvaluationRow.Of(run, evaluation, new(unit, unit.Id, evaluation.Inputs[ParticipantKeys.Of(unit.Id)]))]);
        await store.SaveAsync(Arranged.Appraised(campaign, unit.Id, null));
        await store.SaveAsync(Registration.Draft(campaign, new(unit.Id, unit.Kind, null), Officer, ACampaign.Vn(2023, 9, 20)).Value);
        await store.SaveAsync(Nomination.Propose(campaign, unit.Id, unit.Id, "MERIT", "Dẫn đầu khối", Officer, At).Value);
        await store.SaveAsync(JudgedMarks.Open(campaign.Id, unit.Id, campaign.Current.Rules.Criteria.AllCriteria().Select(c => c.Criterion).First(c => c.Code == "EXEMPLARS"), [new("reviewer")]).Value);
        await store.SaveAsync(AwardDecision.Draft(campaign.Id, [Paper], [new(unit.Id, "MERIT")], run.SealHash).Value);
        var (work, honour) = Lines(campaign, unit);
        await store.SaveAsync(work);
        await store.SaveAsync(honour);
        await store.SaveAsync(PublicComment.Receive(campaign.Id, CommentKind.Comment, "Rất xứng đáng", unit.Id, null, null, At).Value);
        await store.SaveAsync(EligibilityHold.Set(unit.Id, HoldGround.Inspection, ACampaign.Organiser, Start, Paper).Value);
        await store.SaveAsync(OpinionRequest.Ask(unit.Id, "Công an tỉnh", ACampaign.Organiser, Start, Paper).Value);
        await store.SaveAsync(RoleAssignment.Give(new("somebody"), Role.CouncilMember, campaign.Id, null, Start).Value);
        await using (var unitOfWork = await store.BeginAsync())
        {
            unitOfWork.Record(new(campaign.Id, "EnterSelfScore", "ScoreSheet/0", Officer, At));
            Store.Committed(await unitOfWork.CommitAsync(default));
        }

        await MultiplyAsync(store, count);
        await RolesAsync(store, campaign);
        return new(campaign, run);
    }

    // Signed and confirmed apart, so that what is multiplied stays small.
    private static (WorkLine Work, HonourLine Honour) Lines(Campaign campaign, Participant unit)
    {
        var decision = AwardDecision.Draft(campaign.Id, [Paper], [new(unit.Id, "MERIT")], new('a', 64)).Value;
        Refused.Not(decision.Sign(new("7/QĐ", new(2024, 10, 15), new(new("chairman"), "Nguyễn Văn A", "Chủ tịch"), new string('a', 64)), (_, _) => HoldState.Clear));
        var registration = Registration.Draft(campaign, new(unit.Id, unit.Kind, null), Officer, ACampaign.Vn(2023, 9, 20)).Value;
        Refused.Not(registration.PlanWork(new("Cầu dân sinh", 1_000_000, new(new(2023, 10, 1), new(2024, 6, 30)))));
        Refused.Not(registration.Submit(campaign, new(unit.Id, unit.Kind, null), Officer, ACampaign.Vn(2023, 9, 21)));
        Refused.Not(registration.Confirm(ACampaign.Organiser, ACampaign.Vn(2023, 9, 22)));
        return (WorkLine.Of(registration, unit).Single(), HonourLine.Of(decision, _ => unit).Single());
    }

    public static Guid Id(int kind, int number) => Guid.Parse($"{kind:X8}-0000-7000-8000-{number:X12}");

    private static async Task MultiplyAsync(Store store, int count)
    {
        await using var copies = await Copies.OpenAsync(store, count);
        var (key, unit) = (copies.Key($"i * 7919 % {count}"), copies.Id(1, "(i / 100) * 100 + 100"));
        await copies.AddAsync("EkParticipants", ("Id", copies.Id(1)), ("Code", "'P' || i"), ("SearchText", "'xa ' || i"), ("SortKey", key),
            ("Nature", "CASE WHEN i % 5 = 0 THEN 'Unit' ELSE 'Person' END"), ("Kind", "CASE WHEN i % 5 = 0 THEN 'department' ELSE 'person' END"), ("Parent", unit));
        await copies.AddAsync("EkScoreSheets", ("Id", copies.Id(2)), ("Participant", copies.Id(1)), ("Unit", unit), ("Bloc", "'K' || (i / 50)"), ("SortKey", key),
            ("State", "CASE i % 10 WHEN 0 THEN 'Draft' WHEN 1 THEN 'Submitted' ELSE 'Appraised' END"), ("Total", $"i * 104729 % 1000000"), ("Standing", $"i * 104729 % 1000000"));
        await copies.AddAsync("EkScoreSheetDossiers", ("Id", copies.Id(2)));
        await copies.AddAsync("EkRegistrations", ("Id", copies.Id(3)), ("ParticipantId", copies.Id(1)), ("Unit", unit), ("State", "CASE i % 10 WHEN 0 THEN 'Draft' ELSE 'Submitted' END"));
        foreach (var (kind, award) in new[] { (4, "\"Award\" IS NULL"), (5, "\"Award\" = 'FLAG'") })
        {
            await copies.AddWhereAsync("EkEvaluationRows", award, ("Id", copies.Id(kind)), ("Participant", copies.Id(1)), ("Unit", unit), ("Bloc", "'K' || (i / 50)"), ("SortKey", key), ("Board", kind == 4 ? "''" : "'FLAG'"),
                ("Place", $"i * 7919 % {count}"), ("Rank", $"i * 7919 % {count}"), ("Total", $"i * 104729 % 1000000"), ("Standing", $"i * 104729 % 1000000"),
                ("Outcome", kind == 4 ? "NULL" : "CASE i % 10 WHEN 0 THEN 'Granted' ELSE 'Refused' END"));
        }

        await copies.AddAsync("EkWorkLines", ("Id", copies.Id(12)), ("Registration", copies.Id(3)), ("Unit", unit), ("Place", "i % 3"), ("Ends", copies.Day("i / 10 % 300")),
            ("Status", "CASE i % 3 WHEN 0 THEN 'UnderWay' WHEN 1 THEN 'Planned' ELSE 'Finished' END"));
        await copies.AddAsync("EkHonourLines", ("Code", "'C' || i"), ("Decision", copies.Id(7, "i / 100")), ("Position", "i"), ("Participant", copies.Id(1)), ("Parent", unit), ("SignedOn", copies.Day("i / 100 % 300")),
            ("Nature", "CASE WHEN i % 5 = 0 THEN 'Unit' ELSE 'Person' END"), ("Award", "CASE i % 2 WHEN 0 THEN 'FLAG' ELSE 'MERIT' END"), ("NumberText", "(i / 100) || ' qd'"));
        await copies.AddAsync("EkNominations", ("Id", copies.Id(6)), ("Participant", copies.Id(1)), ("Unit", unit), ("Award", "CASE i % 2 WHEN 0 THEN 'FLAG' ELSE 'MERIT' END"), ("State", "CASE i % 10 WHEN 0 THEN 'Accepted' ELSE 'Proposed' END"));
        await copies.AddAsync("EkJudgedMarks", ("Id", copies.Id(13)), ("Participant", copies.Id(1)), ("Criterion", "CASE i % 2 WHEN 0 THEN 'EXEMPLARS' ELSE 'SECOND' END"));
        await copies.AddAsync("EkAwardDecisions", ("Id", copies.Id(7)));
        await copies.AddAsync("EkPublicComments", ("Id", copies.Id(8)), ("IsAnswered", copies.Bool("i % 10 > 0")));
        await copies.AddAsync("EkEligibilityHolds", ("Id", copies.Id(9)), ("Participant", copies.Id(1, "i % 1000")), ("SetOn", copies.Day("i / 10 % 300")), ("LiftedOn", $"CASE i % 10 WHEN 0 THEN NULL ELSE {copies.Day("i / 10 % 300")} END"));
        await copies.AddAsync("EkOpinionRequests", ("Id", copies.Id(10)), ("Participant", copies.Id(1, "i % 1000")), ("AskedOn", copies.Day("i / 10 % 300")), ("AnsweredOn", $"CASE i % 10 WHEN 0 THEN NULL ELSE {copies.Day("i / 10 % 300")} END"));
        await copies.AddAsync("EkRoleAssignments", ("Id", copies.Id(11)), ("Actor", "'a' || i"));
        await copies.AddAsync("EkAuditEntries", ("Sequence", "i + 1"), ("Subject", "'ScoreSheet/' || (i % 1000)"), ("Actor", "'a' || (i % 500)"));
        await copies.FinishAsync();
    }

    private static async Task RolesAsync(Store store, Campaign campaign)
    {
        ParticipantId[] members = [.. Enumerable.Range(0, 10).Select(i => new ParticipantId(Id(1, 500 + (5 * i))))];
        var roster = BlocRoster.Of(campaign, []);
        var bloc = roster.Found("K10", "Khối 10", BlocKind.Bloc, "department").Value;
        foreach (var member in members)
        {
            Refused.Not(roster.Admit("K10", member, "department"));
        }

        Refused.Not(bloc.Appoint(BlocRole.Head, members[0], Start));
        await store.SaveAsync(bloc);
        await store.SaveAsync(
            RoleAssignment.Give(Everywhere, Role.Organiser, null, null, Start).Value,
            RoleAssignment.Give(Organiser, Role.Organiser, campaign.Id, null, Start).Value,
            RoleAssignment.Give(Officer, Role.UnitOfficer, campaign.Id, OfficersUnit, Start).Value,
            RoleAssignment.Give(Head, Role.UnitOfficer, campaign.Id, members[0], Start).Value);
    }
}
