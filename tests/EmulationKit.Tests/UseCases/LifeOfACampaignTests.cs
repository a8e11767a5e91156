using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Honours;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.UseCases;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace EmulationKit.Tests.UseCases;

public abstract class LifeOfACampaignTests
{
    private const string Code = "mã khởi tạo của Sở Nội vụ";
    private static readonly ActorId Organiser = new("so-noi-vu");
    private static readonly ActorId Chairman = new("chu-tich");
    private static readonly Source Paper = new("Tờ trình 45/TTr-SNV");

    private readonly ITestStore store;
    private readonly FakeTimeProvider clock = new(ACampaign.Vn(2023, 8, 1, 8));

    private protected LifeOfACampaignTests(ITestStores stores) => store = stores.Empty();

    private UseCaseServices Services => new(store, clock, [], NullLogger<UseCaseServices>.Instance);

    [Fact]
    public async Task A_campaign_goes_from_its_pack_to_a_signed_decision()
    {
        await Done(new NameFirstOrganiser(Services, new(Code)), Organiser, new(Code));
        var campaign = await Done(new ImportPack(Services), Organiser, new(Pack()));
        var units = store.Of<Participant>().ToDictionary(p => p.Code, p => p.Id);
        foreach (var (code, id) in units)
        {
            await Done(new GiveRole(Services), Organiser, new(OfficerOf(code), Role.UnitOfficer, campaign, id, new(2023, 8, 1)));
        }

        await Done(new GiveRole(Services), Organiser, new(Chairman, Role.Signatory, campaign, null, new(2023, 8, 1)));
        await Done(new AppointToBloc(Services), Organiser, new(campaign, "K1", BlocRole.Head, units["A"], new(2023, 8, 1)));
        await Done(new AppointToBloc(Services), Organiser, new(campaign, "K1", BlocRole.Deputy, units["B"], new(2023, 8, 1)));

        At(2023, 8, 21);
        await Done(new LaunchCampaign(Services), Organiser, new(campaign));
        At(2023, 9, 20);
        foreach (var (code, id) in units)
        {
            await RegisterAsync(campaign, OfficerOf(code), id);
        }

        At(2024, 1, 20);
        await Done(new FileReport(Services), OfficerOf("A"), new(campaign, units["A"], "R1", [new("I.1", 60)], "Đạt 60%"));
        At(2024, 9, 5);
        await Done(new CloseCampaign(Services), Organiser, new(campaign));
        var sheets = new Dictionary<string, ScoreSheetId>();
        foreach (var (code, id) in units)
        {
            sheets[code] = await ScoreAsync(campaign, OfficerOf(code), id, code == "A" ? 100 : 60);
        }

        At(2024, 9, 12);
        Refused.With(await new CompleteCrossCheck(Services).RunAsync(OfficerOf("A"), new(campaign, sheets["A"])), "Sheet.OwnUnit", "Sheet.NeedsBlocDeputy", "Sheet.ActedOnAnotherColumn");
        foreach (var code in units.Keys)
        {
            var checker = OfficerOf(code == "A" ? "B" : "A");
            await Done(new ConfirmCrossCheckLines(Services), checker, new(campaign, sheets[code]));
            await Done(new CompleteCrossCheck(Services), checker, new(campaign, sheets[code]));
        }

        At(2024, 9, 20);
        Assert.Contains((await new MyTasks(Services).AskAsync(Organiser, new())).Value, t => t is { Kind: DueTaskKind.Appraise, Count: 3 });
        foreach (var code in units.Keys)
        {
            await Done(new ConfirmAppraisalLines(Services), Organiser, new(campaign, sheets[code]));
            await Done(new ConfirmAppraisal(Services), Organiser, new(campaign, sheets[code]));
        }

        At(2024, 10, 7);
        var comment = await Done(new SendComment(Services), null, new(campaign, "Rất xứng đáng", units["A"]));
        await Done(new AnswerComment(Services), Organiser, new(campaign, comment, "Cảm ơn ý kiến"));
        At(2024, 10, 16);
        var run = await Done(new RunEvaluation(Services), Organiser, new(campaign, new(2024, 10, 16)));
        await Done(new PublishResults(Services), Organiser, new(campaign, run));
        var granted = (await new ListResults(Services).AskAsync(null, new(run, "BK", Outcome: Outcome.Granted))).Value.Items;
        Assert.Equal([(units["A"], (decimal?)100m, (int?)1)], granted.Select(r => (r.Participant, r.Total, r.Rank)));

        var decision = await Done(new DraftDecision(Services), Organiser, new(campaign, [Paper], [new(units["A"], "BK")], store.Of<EvaluationRun>().Single().SealHash));
        At(2024, 10, 20);
        await Done(new SignDecision(Services), Chairman, new(campaign, decision, "1234/QĐ-UBND", new(2024, 10, 20), "Nguyễn Văn A", "CHỦ TỊCH"));
        await Done(new ConcludeCampaign(Services), Organiser, new(campaign));
        await Done(new ArchiveCampaign(Services), Organiser, new(campaign));

        var signed = Assert.Single((await new ListDecisions(Services).AskAsync(null, new(campaign))).Value.Items);
        Assert.Equal([new PublicEntry(units["A"], "BK")], signed.Entries);
        var chain = store.Chain(campaign.Value).ToArray();
        Refused.Not(AuditChain.Verify(campaign.Value, chain));
        Assert.Contains(chain, link => link.Entry.Hash == signed.Signature!.AuditHead);
        Refused.Not(EvaluationSeal.Verify(store.Of<RunSeal>().Single().File, signed.EvaluationSeal));
    }

    [Fact]
    public async Task The_audit_shows_what_changed_and_only_that()
    {
        await Done(new NameFirstOrganiser(Services, new(Code)), Organiser, new(Code));
        var campaign = await Done(new ImportPack(Services), Organiser, new(Pack()));

        await Done(new RevisePlan(Services), Organiser, new(campaign, ACampaign.Plan() with { Scope = "Toàn quốc" }));

        var (entry, payload) = store.Chain(campaign.Value).Last();
        Assert.Equal(("RevisePlan", $"Campaign/{campaign.Value}"), (entry.Action, entry.Subject));
        Assert.Equal(("""{"plan":{"scope":"Toàn tỉnh"}}""", """{"plan":{"scope":"Toàn quốc"}}"""), (payload!.Before, payload.After));
    }

    private static ActorId OfficerOf(string code) => new($"can-bo-{code}");

    private static Pack Pack()
    {
        var rules = new CampaignRules("any", new(new(100),
        [
            new ContentArea("I", "Nhiệm vụ")
            {
                Criteria =
                [
                    new("I.1", "Chỉ tiêu", 60, new TargetMethod()),
                    new("I.2", "Sáng kiến", 40, new CountMethod(10)),
                ],
            },
        ]))
        {
            Kinds = ["department", "commune"],
            Ranking = new() { Within = Scope.Bloc },
            Awards = [new("BK", "Bằng khen", new AllOf(new MinTotal(90), new MaxRank(1), new Registered())) { Limits = [new Quota { Count = 1 }] }],
        };
        return new("cb-525", ACampaign.Plan(), rules)
        {
            Blocs = [new("K1", "Khối 1")],
            Participants = [.. new[] { "A", "B", "C" }.Select(code => new PackParticipant(new(new(code, $"Sở {code}", "department"))) { Bloc = "K1" })],
        };
    }

    private async Task RegisterAsync(CampaignId campaign, ActorId officer, ParticipantId unit)
    {
        await Done(new BeginRegistration(Services), officer, new(campaign, unit));
        await Done(new ReviseRegistration(Services), officer, new(campaign, unit, new() { Commitments = [new("I.1", 100)], Titles = ["BK"] }));
        var work = await Done(new PlanWork(Services), officer, new(campaign, unit, new("Cầu dân sinh", 1_000_000, new(new(2023, 10, 1), new(2024, 6, 30)))));
        await Done(new SubmitRegistration(Services), officer, new(campaign, unit));
        await Done(new ConfirmRegistration(Services), Organiser, new(campaign, unit));
        await Done(new StartWork(Services), officer, new(campaign, unit, work, new(2023, 9, 20)));
    }

    private async Task<ScoreSheetId> ScoreAsync(CampaignId campaign, ActorId officer, ParticipantId unit, decimal actual)
    {
        var sheet = await Done(new OpenSheet(Services), officer, new(campaign, unit));
        Assert.Equal(100, store.Of<ScoreSheet>().Single(s => s.Id == sheet).Find("I.1")!.SelfScore!.Input!.Numbers["planned"]);
        await Done(new EnterSelfScore(Services), officer, new(campaign, sheet, [new("I.1", CriterionInput.Actual(actual, 100)), new("I.2", CriterionInput.Count(4))]));
        await Done(new SubmitSheet(Services), officer, new(campaign, sheet, new(true)));
        return sheet;
    }

    private void At(int year, int month, int day) => clock.SetUtcNow(ACampaign.Vn(year, month, day, 9));

    private static async Task<TResult> Done<TCommand, TResult>(UseCase<TCommand, TResult> useCase, ActorId? actor, TCommand command)
        where TCommand : Command
    {
        var result = await useCase.RunAsync(actor, command);
        Refused.Not(result);
        return result.Value;
    }
}
