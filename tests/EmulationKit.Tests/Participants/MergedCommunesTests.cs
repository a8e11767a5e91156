using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;
using EmulationKit.UseCases;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace EmulationKit.Tests.Participants;

/// <summary>A campaign that spans 1 July 2025, when communes were merged.</summary>
public abstract class MergedCommunesTests
{
    private static readonly ActorId Organiser = new("so-noi-vu");
    private static readonly DateOnly MergedOn = new(2025, 7, 1);
    private readonly FakeTimeProvider clock = new(ACampaign.Vn(2025, 1, 10, 8));
    private readonly ITestStore store;

    private protected MergedCommunesTests(ITestStores stores) => store = stores.Empty();

    private UseCaseServices Services => new(store, clock, [], NullLogger<UseCaseServices>.Instance);

    [Fact]
    public async Task The_successor_has_the_registrations_and_scores_of_those_before_by_the_rules_and_is_counted_once()
    {
        store.Seed(RoleAssignment.Give(Organiser, Role.Organiser, null, null, new(2025, 1, 1)).Value);
        var campaign = await Done(new ImportPack(Services), new(Pack()));
        var before = store.Of<Participant>().ToDictionary(p => p.Code, p => p.Id);
        await Done(new LaunchCampaign(Services), new(campaign));
        clock.SetUtcNow(ACampaign.Vn(2025, 1, 20, 8));
        foreach (var (code, target) in new[] { ("A", 30m), ("B", 20m) })
        {
            var officer = await OfficerAsync(campaign, before[code]);
            await Done(new BeginRegistration(Services), new(campaign, before[code]), officer);
            await Done(new ReviseRegistration(Services), new(campaign, before[code], new() { Commitments = [new("HOUSES", target)], Titles = ["BK"] }), officer);
            await Done(new SubmitRegistration(Services), new(campaign, before[code]), officer);
            await Done(new ConfirmRegistration(Services), new(campaign, before[code]));
        }

        clock.SetUtcNow(ACampaign.Vn(2025, 6, 10, 8));
        foreach (var (code, built, income) in new[] { ("A", 30m, 40m), ("B", 10m, 50m) })
        {
            var sheet = await Done(new OpenSheet(Services), new(campaign, before[code]));
            await Done(new EnterSelfScore(Services), new(campaign, sheet, [new("HOUSES", CriterionInput.Actual(built, code == "A" ? 30 : 20)), new("INCOME", CriterionInput.Value(income))]), new ActorId(before[code].Value.ToString()));
        }

        await Done(new OpenSheet(Services), new(campaign, before["C"]));
        var merged = await Done(new RegisterParticipant(Services), new(new("M", "Xã M mới", "commune") { Validity = new(MergedOn, null) }));
        clock.SetUtcNow(ACampaign.Vn(2025, 7, 1, 8));
        await Done(new MergeUnits(Services), new(MergedOn, new("Nghị quyết 1657/NQ-UBTVQH15"), [before["A"], before["B"]], merged));

        var registration = store.Of<Registration>().Single(r => r.ParticipantId == merged);
        Assert.True(registration.IsInForce);
        Assert.Equal((50m, "BK"), (registration.Content.Commitments.Single().Target, registration.Content.Titles.Single()));
        var succeeded = store.Of<ScoreSheet>().Single(s => s.Participant == merged);
        Assert.Equal((40m, 50m), (Number(succeeded, "HOUSES", "actual"), Number(succeeded, "HOUSES", "planned")));
        Assert.Equal(45m, Number(succeeded, "INCOME", "value"));
        Assert.Equal("Kế thừa từ Xã A, Xã B (cách gộp: cộng) theo Nghị quyết 1657/NQ-UBTVQH15", succeeded.Find("HOUSES")!.SelfScore!.Note);
        Assert.Equal("Kế thừa từ Xã A, Xã B (cách gộp: trung bình) theo Nghị quyết 1657/NQ-UBTVQH15", succeeded.Find("INCOME")!.SelfScore!.Note);

        Assert.Equal(["A", "B", "C"], await EvaluatedAsync(campaign, MergedOn.AddDays(-1)));
        Assert.Equal(["C", "M"], await EvaluatedAsync(campaign, MergedOn));
    }

    private async Task<ActorId> OfficerAsync(CampaignId campaign, ParticipantId unit)
    {
        var officer = new ActorId(unit.Value.ToString());
        await Done(new GiveRole(Services), new(officer, Role.UnitOfficer, campaign, unit, new(2025, 1, 10)));
        return officer;
    }

    private async Task<IEnumerable<string>> EvaluatedAsync(CampaignId campaign, DateOnly asOf)
    {
        var run = await Done(new RunEvaluation(Services), new(campaign, asOf));
        var codes = store.Of<Participant>().ToDictionary(p => p.Id, p => p.Code);
        var rows = (await new ListResults(Services).AskAsync(Organiser, new(run))).Value.Items;
        return rows.Select(r => codes[r.Participant]).Order(StringComparer.Ordinal);
    }

    private async Task<TResult> Done<TCommand, TResult>(UseCase<TCommand, TResult> useCase, TCommand command, ActorId? actor = null)
        where TCommand : Command
    {
        var result = await useCase.RunAsync(actor ?? Organiser, command);
        Refused.Not(result);
        return result.Value;
    }

    private static decimal Number(ScoreSheet sheet, string criterion, string field) => sheet.Find(criterion)!.SelfScore!.Input!.Numbers[field];

    private static Pack Pack()
    {
        var plan = ACampaign.Plan() with
        {
            Period = new(new(2025, 1, 1), new(2025, 12, 31)),
            Schedule = new()
            {
                Phases = [new(CampaignPhase.Registration, new(2025, 1, 15), new(2025, 2, 28)), new(CampaignPhase.SelfScoring, new(2025, 6, 1), new(2025, 12, 1))],
            },
        };
        var rules = new CampaignRules("any", new(new(100),
        [
            new ContentArea("I", "Nhiệm vụ")
            {
                Criteria =
                [
                    new("HOUSES", "Xóa nhà tạm", 60, new TargetMethod()) { Succession = SuccessionPolicy.Sum },
                    new("INCOME", "Thu nhập", 40, new ValueMethod(0.4m) { Measure = new(2, 0, 100) }) { Succession = SuccessionPolicy.Mean },
                ],
            },
        ]))
        {
            Kinds = ["department", "commune"],
            Ranking = new() { Within = Scope.Campaign },
            Awards = [new("BK", "Bằng khen", new AllOf(new MinTotal(80), new Registered()))],
        };
        return new("sap-nhap", plan, rules)
        {
            Participants = [.. new[] { "A", "B", "C" }.Select(code => new PackParticipant(new(new(code, $"Xã {code}", "commune"))))],
        };
    }
}
