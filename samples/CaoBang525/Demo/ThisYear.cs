using EmulationKit;
using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;

namespace CaoBang525.Demo;

/// <summary>The campaign of the 525 years, on 28 September 2024: nearly all sheets are appraised, some wait at every earlier
/// step, and the results lie open for comment.</summary>
internal sealed class ThisYear(DemoDesk desk, DemoUnits units)
{
    private static readonly Source Paper = new("Tài liệu minh họa") { Illustrative = true };

    public async Task<CampaignId> SeedAsync()
    {
        desk.At(DemoClock.Vn(2023, 8, 18));
        var campaign = await desk.DoneAsync(new ImportPack(desk.Services), DemoPeople.Organiser, new(units.Pack));
        await desk.DoneAsync(new GiveRole(desk.Services), DemoPeople.Organiser, new(DemoPeople.CouncilMember.Actor, Role.CouncilMember, campaign, null, new(2023, 8, 18)));
        await desk.DoneAsync(new GiveRole(desk.Services), DemoPeople.Organiser, new(DemoPeople.Signatory.Actor, Role.Signatory, campaign, null, new(2023, 8, 18)));
        await desk.TogetherAsync(campaign, LeadAsync);
        await desk.DoneAsync(new NameStandingBody(desk.Services), DemoPeople.Organiser,
            new(campaign, new(await desk.IdOfAsync(DemoUnits.StandingBody), [DemoPeople.CouncilMember.Actor])));
        desk.At(DemoClock.Vn(2023, 8, 21));
        await desk.DoneAsync(new LaunchCampaign(desk.Services), DemoPeople.Organiser, new(campaign));
        await desk.TogetherAsync(campaign, WorkAsync);
        desk.At(DemoClock.Vn(2024, 9, 9));
        await desk.DoneAsync(new CloseCampaign(desk.Services), DemoPeople.Organiser, new(campaign));
        foreach (var (phase, day) in new[]
                 {
                     (CampaignPhase.Appraisal, new DateOnly(2024, 10, 4)), (CampaignPhase.CrossCheck, new(2024, 10, 3)), (CampaignPhase.SelfScoring, new(2024, 10, 2)),
                 })
        {
            await desk.DoneAsync(new ExtendPhase(desk.Services), DemoPeople.Organiser, new(campaign, phase, day, "Các xã bị ảnh hưởng mưa lũ nộp chậm (minh họa)"));
        }

        await HoldAsync(campaign);
        desk.At(DemoClock.Vn(2024, 9, 26));
        var run = await desk.DoneAsync(new RunEvaluation(desk.Services), DemoPeople.Organiser, new(campaign, new(2024, 9, 26), 2024));
        await desk.DoneAsync(new PublishResults(desk.Services), DemoPeople.Organiser, new(campaign, run));
        await CommentAsync(campaign);
        return campaign;
    }

    // The first member leads a bloc, the second is its deputy; each unit has an officer.
    private async Task LeadAsync(DemoBatch batch)
    {
        foreach (var bloc in batch.Blocs)
        {
            var members = units.Pack.Participants.Where(p => p.Bloc == bloc.Code).Select(p => batch.Participants[p.Line.Definition.Code].Id).Take(2).ToArray();
            foreach (var (member, office) in members.Zip([BlocRole.Head, BlocRole.Deputy]))
            {
                Or.Throw(bloc.Appoint(office, member, new(2023, 8, 18)));
            }
        }

        foreach (var unit in batch.Participants.Values.Where(p => p.Nature == ParticipantNature.Unit))
        {
            await batch.AddAsync(Or.Throw(RoleAssignment.Give(DemoPeople.OfficerOf(unit.Code), Role.UnitOfficer, batch.Campaign.Id, unit.Id, new(2023, 8, 18))));
        }
    }

    private async Task WorkAsync(DemoBatch batch)
    {
        var codes = batch.Participants.Values.ToDictionary(p => p.Id, p => p.Code);
        var days = new SheetDays(DemoClock.Vn(2024, 9, 6), DemoClock.Vn(2024, 9, 14), DemoClock.Vn(2024, 9, 22));
        var filler = new SheetFiller(batch.Campaign, batch.Blocs, codes, days);
        foreach (var listed in units.Pack.Participants)
        {
            var unit = batch.Participants[listed.Line.Definition.Code];
            if (!units.Inputs.TryGetValue(unit.Code, out var known))
            {
                continue;
            }

            foreach (var award in known.Nominations.Where(n => n.Value).Select(n => n.Key))
            {
                var nomination = Or.Throw(Nomination.Propose(batch.Campaign, unit.Id, unit.Id, award, "Báo cáo thành tích minh họa.", DemoPeople.OfficerOf(unit.Code), DemoClock.Vn(2024, 9, 19)));
                Or.Throw(nomination.Accept());
                await batch.AddAsync(nomination);
            }

            var registration = known.Registered == true && unit.Nature == ParticipantNature.Unit ? await RegisterAsync(batch, unit, listed.Bloc, known) : null;
            if (StageOf(unit) is { } stage && known.Inputs.Keys.Any(code => code != "V.9"))
            {
                await batch.AddAsync(filler.Fill(unit, listed.Bloc, registration, known.Inputs, stage));
                if (stage == SheetStage.CrossChecked)
                {
                    await batch.AddAsync(MarkingOf(batch.Campaign, unit));
                }
            }
        }

        await VoteAsync(batch);
    }

    // What waits for appraisal is being marked: one reviewer has given a mark, two have not.
    private static EmulationKit.Scoring.JudgedMarks MarkingOf(Campaign campaign, Participant unit)
    {
        var criterion = campaign.Current!.Rules.Criteria.AllCriteria().Select(c => c.Criterion).First(c => c.Method is JudgedMethod && c.AppliesTo.Includes(unit.Kind, null));
        var marks = Or.Throw(EmulationKit.Scoring.JudgedMarks.Open(campaign.Id, unit.Id, criterion, [DemoPeople.SecondOrganiser.Actor, DemoPeople.CouncilMember.Actor, DemoPeople.Auditor.Actor]));
        Or.Throw(marks.Give(criterion, DemoPeople.SecondOrganiser.Actor, 6 + Digits.Of(unit.Code, 8) / 2m, DemoClock.Vn(2024, 9, 23)));
        return marks;
    }

    // One bloc has met; its minutes wait for the standing body.
    private static async Task VoteAsync(DemoBatch batch)
    {
        var award = batch.Campaign.Current!.Rules.Awards.First(a => a.Code == "CTD");
        var bloc = batch.Blocs.OrderBy(b => b.Code, StringComparer.Ordinal)
            .First(b => b.Members.Count >= 5 && b.Members.All(m => award.MayGoTo(batch.Participants.Values.First(p => p.Id == m).Kind, b.Code)));
        var (members, head) = (bloc.Members, bloc.HeadOn(new(2024, 9, 20)) ?? bloc.Members[0]);
        var present = members.Count - 1;
        var code = batch.Participants.Values.First(p => p.Id == head).Code;
        await batch.AddAsync(Or.Throw(BlocNomination.Record(batch.Campaign, bloc, award.Code,
            new(new(2024, 9, 20), present, present, present, 0, [new(members[1], present), new(members[2], present - 1), new(members[3], 1)]) { Places = 2, Share = 0.5m, Reference = "Biên bản số 01 (minh họa)" },
            DemoPeople.OfficerOf(code), DemoClock.Vn(2024, 9, 21))));
    }

    // Three communes in a hundred are at each earlier step; two have not begun.
    private static SheetStage? StageOf(Participant unit) =>
        unit.Code == DemoUnits.Commune ? SheetStage.ReturnedByBloc
        : unit.Code == DemoUnits.Department ? SheetStage.Draft
        : unit.Kind != "commune" ? SheetStage.Appraised
        : Digits.Of(unit.Code, 40) switch
        {
            0 => null,
            1 or 2 => SheetStage.Draft,
            3 or 4 => SheetStage.Submitted,
            5 => SheetStage.ReturnedByBloc,
            6 or 7 => SheetStage.CrossChecked,
            _ => SheetStage.Appraised,
        };

    private async Task<Registration> RegisterAsync(DemoBatch batch, Participant unit, string? bloc, EmulationKit.Scoring.ParticipantInput known)
    {
        var officer = DemoPeople.OfficerOf(unit.Code);
        var registrant = new Registrant(unit.Id, unit.Kind, bloc);
        var drawnUp = DemoClock.Vn(2023, 9, 5).AddDays(Digits.Of(unit.Code, 40));
        WorkId work = default;
        var registration = DemoRegistrations.Confirmed(batch.Campaign, registrant, officer, known, TitlesAmong(batch.Campaign, unit.Kind), drawnUp, drawnUp.AddDays(9), r => work = DemoWorks.Plan(r, unit.Code));
        DemoWorks.Carry(registration, work, unit.Code, new(2024, 8, 31));
        Report(batch.Campaign, registration, registrant, officer, known);
        await batch.AddAsync(registration);
        return registration;
    }

    private static string[] TitlesAmong(Campaign campaign, string kind) => [.. campaign.Current!.Rules.Awards.Select(a => a.Code).Intersect(TitlesOf(kind))];

    private static string[] TitlesOf(string kind) => kind switch
    {
        "commune" => ["BK-XA", "GK-XA"],
        "enterprise" or "cooperative" => ["BK-DN"],
        "hamlet" => ["GK-XT"],
        _ => ["CTD", "BK-TT"],
    };

    // The reports came as late as the illustrative value of the lateness criterion says.
    private static void Report(Campaign campaign, Registration registration, Registrant registrant, ActorId officer, EmulationKit.Scoring.ParticipantInput known)
    {
        var late = known.Inputs.GetValueOrDefault("V.5")?.Numbers.Values.ToArray() ?? [];
        foreach (var (due, index) in campaign.Plan.Schedule.Reports.Select((due, index) => (due, index)))
        {
            var days = index < late.Length ? (int)late[index] : 0;
            if (days <= 12)
            {
                var on = due.Due.AddDays(days);
                Or.Throw(registration.FileReport(campaign, registrant, due.Code, [], "Báo cáo tiến độ (minh họa)", officer, DemoClock.Vn(on.Year, on.Month, on.Day)));
            }
        }
    }

    private async Task HoldAsync(CampaignId campaign)
    {
        desk.At(DemoClock.Vn(2024, 9, 20));
        var held = units.Inputs.Values.Where(i => i.Hold == true && i.Kind is not ("person" or "household")).Take(3).ToArray();
        foreach (var unit in held)
        {
            await desk.DoneAsync(new SetHold(desk.Services), DemoPeople.Organiser,
                new(await desk.IdOfAsync(unit.Id), HoldGround.Inspection, new(2024, 9, 20), Paper));
        }

        await desk.DoneAsync(new AskOpinion(desk.Services), DemoPeople.Organiser,
            new(await desk.IdOfAsync(DemoUnits.StandingBody), "Thanh tra tỉnh", new(2024, 9, 20), Paper));
    }

    private async Task CommentAsync(CampaignId campaign)
    {
        desk.At(DemoClock.Vn(2024, 9, 27));
        var about = await desk.IdOfAsync("040");
        var comment = await desk.AsCitizenAsync(new SendComment(desk.Services),
            new(campaign, "Công trình của thành phố thiết thực, đề nghị tuyên truyền rộng hơn (ý kiến minh họa).", about, "Người dân phường Sông Hiến (minh họa)"));
        await desk.DoneAsync(new AnswerComment(desk.Services), DemoPeople.Organiser, new(campaign, comment, "Cơ quan thường trực tiếp thu ý kiến (trả lời minh họa)."));
        await desk.AsCitizenAsync(new FileComplaint(desk.Services),
            new(campaign, "Đề nghị xem lại điểm tiêu chí V.2 (kiến nghị minh họa).", about, "Ông Nguyễn Văn Minh Họa", "0900 000 000"));
    }
}
