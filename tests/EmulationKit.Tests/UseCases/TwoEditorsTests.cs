using EmulationKit.Access;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;

namespace EmulationKit.Tests.UseCases;

public abstract class TwoEditorsTests
{
    private static readonly ActorId Colleague = new("colleague");
    private readonly AWorld world;

    private protected TwoEditorsTests(ITestStores stores)
    {
        world = stores.World().At(ACampaign.Vn(2024, 9, 5));
        world.Give(Colleague, Role.UnitOfficer, world.Campaign.Id, world.Unit.Id);
    }

    [Fact]
    public async Task The_second_is_told_and_sees_the_difference_and_saves_again()
    {
        var mine = await ReadAsync(AWorld.Officer, 0);
        var theirs = await ReadAsync(Colleague, 0);
        Refused.Not(await EnterAsync(AWorld.Officer, mine.Version, 70));

        Refused.With(await EnterAsync(Colleague, theirs.Version, 60), "Store.Conflict");
        var now = await ReadAsync(Colleague, theirs.Sheet.History.Count);

        var change = Assert.Single(now.Since);
        Assert.Equal(("PCI", ScoreColumn.SelfScore, AWorld.Officer, 70m), (change.Criterion, change.Column, change.By, change.After!.Input!.Numbers["value"]));
        Assert.Equal(theirs.Version + 1, now.Version);
        Refused.Not(await EnterAsync(Colleague, now.Version, 60));
        Assert.Equal([70m, 60m], (await ReadAsync(AWorld.Officer, 0)).Sheet.History.Select(h => h.After!.Input!.Numbers["value"]));
    }

    [Fact]
    public async Task The_total_follows_what_is_entered_and_lists_are_sorted_by_it()
    {
        world.Store.Seed(ScoreSheet.Open(world.Campaign.Id, world.Head.Id, world.Head.Id, SheetCriteria.For(world.Campaign.Current!.Rules.Criteria, 1, "department", "K1").Value));
        var head = (await new ListSheets(world.Services).AskAsync(AWorld.Organiser, new(world.Campaign.Id, Participant: world.Head.Id))).Value.Items.Single();
        await FillAsync(AWorld.Officer, world.Sheet.Id, forest: 10);
        await FillAsync(AWorld.HeadOfficer, head.Id, forest: 20);

        var sheets = (await new ListSheets(world.Services).AskAsync(AWorld.Organiser, new(world.Campaign.Id, Order: SheetOrder.Total))).Value.Items;

        // When the unit entered its forest, nobody had passed the target yet, which gives half of the twenty points.
        Assert.Equal([(world.Head.Id, (decimal?)87.5m), (world.Unit.Id, 77.5m)], sheets.Select(s => (s.Participant, s.Total)));
        Assert.All(sheets, s => Assert.True(s.IsProvisional));
    }

    private async Task FillAsync(ActorId officer, ScoreSheetId sheet, decimal forest) =>
        Refused.Not(await new EnterSelfScore(world.Services).RunAsync(officer, new(world.Campaign.Id, sheet,
        [
            new("HOUSES", CriterionInput.Actual(100, 100)), new("FOREST", CriterionInput.Actual(forest, 10)), new("PCI", CriterionInput.Value(50)),
            new("REPORTS", CriterionInput.DaysLate(0, 0)), new("GROWTH", CriterionInput.Actual(7)), new("EXEMPLARS", CriterionInput.Judged(Mark.Of(5))), new("CORRUPTION", CriterionInput.Struck(false)),
        ])));

    private async Task<SheetReading> ReadAsync(ActorId actor, int seen) =>
        (await new ReadSheet(world.Services).AskAsync(actor, new(world.Campaign.Id, world.Sheet.Id, seen))).Value;

    private Task<ErrorOr<Success>> EnterAsync(ActorId actor, int version, decimal value) =>
        new EnterSelfScore(world.Services).RunAsync(actor, new(world.Campaign.Id, world.Sheet.Id, [new("PCI", CriterionInput.Value(value))]) { Version = version });
}
