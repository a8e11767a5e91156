using EmulationKit;
using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Honours;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.Registrations;

namespace CaoBang525.Demo;

/// <summary>An invented campaign of 2022, concluded: results published, decision signed, one award revoked. It fills the
/// honour roll, and what was held before counts in the next campaign.</summary>
internal sealed class LastYear(DemoDesk desk, DemoUnits units)
{
    private static readonly string[] Kinds = ["department", "union", "armedForce", "district"];
    private static readonly Source Example = new("Dữ liệu minh họa của ứng dụng mẫu") { Illustrative = true };

    public async Task SeedAsync()
    {
        desk.At(DemoClock.Vn(2022, 1, 5));
        var campaign = await desk.DoneAsync(new ImportPack(desk.Services), DemoPeople.Organiser, new(Pack()));
        await desk.DoneAsync(new GiveRole(desk.Services), DemoPeople.Organiser, new(DemoPeople.Signatory.Actor, Role.Signatory, campaign, null, new(2022, 1, 5)));
        desk.At(DemoClock.Vn(2022, 1, 10));
        await desk.DoneAsync(new LaunchCampaign(desk.Services), DemoPeople.Organiser, new(campaign));
        await desk.TogetherAsync(campaign, WorkAsync);
        desk.At(DemoClock.Vn(2022, 12, 15));
        await desk.DoneAsync(new CloseCampaign(desk.Services), DemoPeople.Organiser, new(campaign));
        var run = await desk.DoneAsync(new RunEvaluation(desk.Services), DemoPeople.Organiser, new(campaign, new(2022, 12, 15), 2022));
        await desk.DoneAsync(new PublishResults(desk.Services), DemoPeople.Organiser, new(campaign, run));
        await DecideAsync(campaign, run);
        await desk.DoneAsync(new ConcludeCampaign(desk.Services), DemoPeople.Organiser, new(campaign));
    }

    private async Task DecideAsync(CampaignId campaign, EvaluationRunId run)
    {
        var honourees = new List<Honouree>();
        foreach (var award in new[] { "CTD", "BK-TT" })
        {
            var granted = Or.Throw(await new ListResults(desk.Services).AskAsync(DemoPeople.Organiser.Actor, new(run, award, Outcome: Outcome.Granted) { Page = new(1, 100) }));
            honourees.AddRange(granted.Items.Select(row => new Honouree(row.Participant, award)));
        }

        var seal = Or.Throw(await new ListRuns(desk.Services).AskAsync(DemoPeople.Organiser.Actor, new(campaign))).Items[0].SealHash;
        var decision = await desk.DoneAsync(new DraftDecision(desk.Services), DemoPeople.Organiser, new(campaign, [Example], honourees, seal));
        desk.At(DemoClock.Vn(2022, 12, 26));
        await desk.DoneAsync(new SignDecision(desk.Services), DemoPeople.Signatory,
            new(campaign, decision, "MH-01/QĐ-UBND (minh họa)", new(2022, 12, 26), DemoPeople.Signatory.Name, "CHỦ TỊCH (minh họa)"));
        desk.At(DemoClock.Vn(2023, 3, 15));
        await desk.DoneAsync(new RevokeAward(desk.Services), DemoPeople.Organiser,
            new(campaign, decision, honourees[^1].Participant, honourees[^1].AwardCode, RevocationGround.FalseInformation, Example, Example, new(2023, 3, 15)));
    }

    private async Task WorkAsync(DemoBatch batch)
    {
        var codes = batch.Participants.Values.ToDictionary(p => p.Id, p => p.Code);
        var filler = new SheetFiller(batch.Campaign, batch.Blocs, codes, new(DemoClock.Vn(2022, 12, 2), DemoClock.Vn(2022, 12, 6), DemoClock.Vn(2022, 12, 10)));
        foreach (var listed in Listed)
        {
            var unit = batch.Participants[listed.Line.Definition.Code];
            var known = units.Inputs[unit.Code];
            var registrant = new Registrant(unit.Id, unit.Kind, listed.Bloc);
            var officer = DemoPeople.OfficerOf(unit.Code);
            var registration = DemoRegistrations.Confirmed(batch.Campaign, registrant, officer, known, ["CTD", "BK-TT"], DemoClock.Vn(2022, 2, 1), DemoClock.Vn(2022, 2, 8));
            await batch.AddAsync(registration);
            await batch.AddAsync(filler.Fill(unit, listed.Bloc, registration, Shifted(unit.Code, known.Inputs), SheetStage.Appraised));
        }
    }

    private IEnumerable<PackParticipant> Listed => units.Pack.Participants.Where(p => Kinds.Contains(p.Line.Definition.Kind));

    // A year before, the same units did a little differently.
    private static Dictionary<string, CriterionInput> Shifted(string unit, IReadOnlyDictionary<string, CriterionInput> inputs) =>
        inputs.ToDictionary(i => i.Key, i => i.Value.Numbers.TryGetValue("count", out var count)
            ? CriterionInput.Count(Math.Max(0, (int)count - Digits.Of(unit + i.Key, 3))) : i.Value);

    private Pack Pack()
    {
        var pack = units.Pack;
        var plan = pack.Plan with
        {
            Name = new("Phong trào thi đua thực hiện nhiệm vụ năm 2022 (minh họa)", "Emulation campaign for the tasks of 2022 (illustrative)"),
            Slogan = new("Đoàn kết, kỷ cương, sáng tạo, hiệu quả", "United, disciplined, creative, effective"),
            Document = new("MH-01/KH-UBND", new(2022, 1, 10), DemoPeople.Signatory.Name),
            Period = new(new(2022, 1, 1), new(2022, 11, 30)),
            LaunchOn = new(2022, 1, 10),
            Occasions = [],
            Schedule = new()
            {
                Phases =
                [
                    new(CampaignPhase.Registration, new(2022, 1, 10), new(2022, 2, 28)),
                    new(CampaignPhase.SelfScoring, new(2022, 12, 1), new(2022, 12, 4)),
                    new(CampaignPhase.CrossCheck, new(2022, 12, 5), new(2022, 12, 8)),
                    new(CampaignPhase.Appraisal, new(2022, 12, 9), new(2022, 12, 12)),
                    new(CampaignPhase.PublicComment, new(2022, 12, 15), new(2022, 12, 20)),
                    new(CampaignPhase.Council, new(2022, 12, 21), new(2022, 12, 22)),
                    new(CampaignPhase.Ceremony, new(2022, 12, 28), new(2022, 12, 28)),
                ],
            },
        };
        var rules = pack.Rules with
        {
            Awards =
            [
                new("CTD", pack.Rules.Awards.First(a => a.Code == "CTD").Name, new AllOf(new Registered(), new NoHold(), new MinTotal(800), new MaxRank(1)))
                {
                    Limits = [new Quota { Count = 1, Within = Scope.Bloc }],
                },
                new("BK-TT", pack.Rules.Awards.First(a => a.Code == "BK-TT").Name, new AllOf(new Registered(), new NoHold(), new MinTotal(750), new Excludes("CTD")))
                {
                    Limits = [new Quota { Percent = 30, Of = QuotaBase.Registered, Within = Scope.Bloc }],
                },
            ],
        };
        var codes = Listed.Select(p => p.Bloc).ToHashSet();
        return pack with { Code = "thi-dua-2022", Plan = plan, Rules = rules, Blocs = [.. pack.Blocs.Where(b => codes.Contains(b.Code))], Participants = [.. Listed] };
    }
}
