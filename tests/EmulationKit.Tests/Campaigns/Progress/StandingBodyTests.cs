using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.UseCases;
using EmulationKit.UseCases;

namespace EmulationKit.Tests.Campaigns;

public abstract class StandingBodyTests
{
    private static readonly string[] All = ["HOUSES", "FOREST", "PCI", "REPORTS", "GROWTH", "CORRUPTION"];

    private readonly AWorld world;

    private protected StandingBodyTests(ITestStores stores) => world = stores.World();

    [Fact]
    public async Task The_overview_counts_everybody_once_and_lists_who_waits_longest_first()
    {
        await RegisterAsync();

        var overview = await OverviewAsync();

        var bloc = Assert.Single(overview.Blocs);
        Assert.Equal(("K1", 3), (bloc.Bloc, bloc.Participants));
        Assert.Equal((1, 2), (bloc.At(ProgressStage.SelfScoring), bloc.At(ProgressStage.NotRegistered)));
        // Registration opened on the first of September; self-scoring is still to come.
        Assert.Equal([19, 19, 0], overview.Waiting.Items.Select(w => w.Days));
        Assert.Equal(2, (await OverviewAsync(stage: ProgressStage.NotRegistered)).Waiting.Total);
        Assert.Empty((await OverviewAsync("K2")).Waiting.Items);
    }

    [Fact]
    public async Task A_sheet_that_is_sent_back_counts_as_returned_since_that_day()
    {
        At(2024, 9, 5);
        await SubmitAsync(70);
        Assert.Equal(1, (await OverviewAsync()).Blocs[0].At(ProgressStage.Submitted));
        At(2024, 9, 12);
        await Done(new ReturnFromCrossCheck(world.Services), AWorld.HeadOfficer, new(world.Campaign.Id, world.Sheet.Id, ScoreColumn.SelfScore, "Thiếu minh chứng", ["PCI"]));
        At(2024, 9, 14);

        var returned = Assert.Single((await OverviewAsync(stage: ProgressStage.Returned)).Waiting.Items);

        Assert.Equal((world.Unit.Id, "Đơn vị U", 2), (returned.Participant, returned.Name, returned.Days));
    }

    [Fact]
    public async Task A_bloc_that_scores_itself_too_high_shows()
    {
        At(2024, 9, 5);
        await Done(new GiveMark(world.Services), new("reviewer"), new(world.Campaign.Id, world.Marks.Id, 4));
        await Done(new CloseJudging(world.Services), AWorld.Organiser, new(world.Campaign.Id, world.Marks.Id));
        await SubmitAsync(70);
        At(2024, 9, 12);
        await Done(new ConfirmCrossCheckLines(world.Services), AWorld.HeadOfficer, new(world.Campaign.Id, world.Sheet.Id));
        await Done(new CompleteCrossCheck(world.Services), AWorld.HeadOfficer, new(world.Campaign.Id, world.Sheet.Id));
        At(2024, 9, 20);
        await Done(new EnterAppraisal(world.Services), AWorld.Organiser, new(world.Campaign.Id, world.Sheet.Id, [Value("PCI", 50) with { Reason = "Theo công bố" }]));
        await Done(new ConfirmAppraisalLines(world.Services), AWorld.Organiser, new(world.Campaign.Id, world.Sheet.Id));
        await Done(new ConfirmAppraisalLines(world.Services), AWorld.Organiser, new(world.Campaign.Id, world.Sheet.Id, ["PCI"]));
        await Done(new ConfirmAppraisal(world.Services), AWorld.Organiser, new(world.Campaign.Id, world.Sheet.Id));

        var gap = Assert.Single((await StatisticsAsync()).SelfScores);

        Assert.Equal(("K1", 1, 1, 4m, 4m), (gap.Bloc, gap.Sheets, gap.Above, gap.Mean, gap.Most));
    }

    [Fact]
    public async Task A_report_that_came_late_and_one_that_never_came_are_told_apart()
    {
        await RegisterAsync();
        At(2024, 2, 5);
        await Done(new FileReport(world.Services), AWorld.Officer, new(world.Campaign.Id, world.Unit.Id, "R1", [], "Đã làm"));
        At(2024, 9, 11);

        var late = Assert.Single((await StatisticsAsync()).LateReports);

        Assert.Equal((world.Unit.Id, 1, 1, 5), (late.Participant, late.Late, late.Never, late.LongestDays));
    }

    [Fact]
    public async Task Where_the_register_says_nothing_there_is_no_share()
    {
        var statistics = await StatisticsAsync();

        Assert.Equal(world.Run.Id, statistics.Run);
        Assert.Equal(4, statistics.Granted.Count);
        Assert.All(statistics.Granted, share => Assert.Null(share.ShareOfGranted));
    }

    [Fact]
    public async Task Work_passes_on_in_one_step_and_what_was_done_stays()
    {
        var passed = await new PassOnWork(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, AWorld.Officer, new("next"), new(2023, 10, 1)));

        Assert.Equal(1, passed.Value);
        var roles = world.Store.Of<RoleAssignment>().Where(r => r.Unit == world.Unit.Id).OrderBy(r => r.From).ToArray();
        Assert.Equal([(AWorld.Officer, (DateOnly?)new DateOnly(2023, 9, 30)), (new("next"), null)], roles.Select(r => (r.Actor, r.To)));
        Assert.Equal(2, world.Store.Of<EmulationKit.Audit.AuditEntry>().Count);
        At(2023, 10, 1);
        Refused.With(await new ReviseRegistration(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Unit.Id, new())), "Access.Denied");
        Refused.Not(await new ReviseRegistration(world.Services).RunAsync(new ActorId("next"), new(world.Campaign.Id, world.Unit.Id, new())));
    }

    [Fact]
    public async Task Nothing_passes_on_to_oneself_or_from_who_has_nothing()
    {
        var useCase = new PassOnWork(world.Services);

        Refused.With(await useCase.RunAsync(AWorld.Organiser, new(world.Campaign.Id, AWorld.Officer, AWorld.Officer, new(2023, 10, 1))), "Role.PassedOnToSelf");
        Refused.With(await useCase.RunAsync(AWorld.Organiser, new(world.Campaign.Id, new("nobody"), AWorld.Officer, new(2023, 10, 1))), "Role.NothingToPassOn");
        Refused.With(await useCase.RunAsync(AWorld.Organiser, new(world.Campaign.Id, AWorld.Officer, new(" "), new(2023, 10, 1))), "Role.ActorMissing");
        Assert.Null(world.Store.Of<RoleAssignment>().Single(r => r.Unit == world.Unit.Id).To);
    }

    [Fact]
    public async Task A_registration_says_what_may_be_done_with_it()
    {
        var draft = await ReadingAsync(AWorld.Officer);
        Assert.Equal([RegistrationAct.Revise, RegistrationAct.Submit, RegistrationAct.Withdraw], draft.May.Order());
        Assert.Equal(["HOUSES"], draft.WithoutTarget);
        Assert.DoesNotContain(draft.Lines, l => l.Criterion.Code == "MODEL");
        Assert.Equal(["HOUSES"], draft.Lines.Where(l => l.IsNeeded).Select(l => l.Criterion.Code));
        Assert.Empty((await ReadingAsync(AWorld.HeadOfficer)).May);

        await RegisterAsync(confirm: false);

        Assert.Equal([RegistrationAct.Confirm, RegistrationAct.Return], (await ReadingAsync(AWorld.Organiser)).May.Order());
        Assert.Equal(1 + draft.Version, (await ReadingAsync(AWorld.Officer)).Version);
    }

    [Fact]
    public async Task A_registration_that_was_not_begun_can_be()
    {
        var reading = (await new ShowRegistration(world.Services).AskAsync(AWorld.HeadOfficer, new(world.Campaign.Id, world.Head.Id))).Value;

        Assert.Null(reading.Registration);
        Assert.Equal([RegistrationAct.Begin], reading.May);
    }

    private static EntryEdit Value(string criterion, decimal value) => new(criterion, CriterionInput.Value(value));

    private static async Task Done<TCommand, TResult>(UseCase<TCommand, TResult> useCase, ActorId actor, TCommand command)
        where TCommand : Command => Refused.Not(await useCase.RunAsync(actor, command));

    private async Task RegisterAsync(bool confirm = true)
    {
        await Done(new SubmitRegistration(world.Services), AWorld.Officer, new(world.Campaign.Id, world.Unit.Id));
        if (confirm)
        {
            await Done(new ConfirmRegistration(world.Services), AWorld.Organiser, new(world.Campaign.Id, world.Unit.Id));
        }
    }

    private async Task SubmitAsync(decimal pci)
    {
        EntryEdit[] edits =
        [
            Value("PCI", pci), new("REPORTS", CriterionInput.DaysLate(0, 0)), new("CORRUPTION", CriterionInput.Struck(false)), new("GROWTH", CriterionInput.Actual(7)),
            new("HOUSES", CriterionInput.Actual(10, 10)), new("FOREST", CriterionInput.Actual(10, 10)),
        ];
        await Done(new EnterSelfScore(world.Services), AWorld.Officer, new(world.Campaign.Id, world.Sheet.Id, edits));
        await Done(new SubmitSheet(world.Services), AWorld.Officer, new(world.Campaign.Id, world.Sheet.Id, new(true) { AcknowledgedMissing = All }));
    }

    private void At(int year, int month, int day) => world.Clock.SetUtcNow(ACampaign.Vn(year, month, day, 9));

    private async Task<CampaignOverview> OverviewAsync(string? bloc = null, ProgressStage? stage = null) =>
        (await new ShowOverview(world.Services).AskAsync(AWorld.Organiser, new(world.Campaign.Id, bloc, stage))).Value;

    private async Task<CampaignStatistics> StatisticsAsync() => (await new ShowStatistics(world.Services).AskAsync(AWorld.Auditor, new(world.Campaign.Id))).Value;

    private async Task<RegistrationReading> ReadingAsync(ActorId actor) =>
        (await new ShowRegistration(world.Services).AskAsync(actor, new(world.Campaign.Id, world.Unit.Id))).Value;
}
