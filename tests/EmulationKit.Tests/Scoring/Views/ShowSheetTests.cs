using EmulationKit.Access;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Scoring.Views;

public abstract class ShowSheetTests
{
    private readonly AWorld world;

    private protected ShowSheetTests(ITestStores stores) => world = stores.World().At(ACampaign.Vn(2024, 9, 12));

    [Fact]
    public async Task Every_line_that_applies_is_there_before_anything_is_entered()
    {
        var view = await ShowAsync(AWorld.Officer);

        Assert.Equal(["HOUSES", "FOREST", "PCI", "REPORTS", "GROWTH", "EXEMPLARS", "CORRUPTION"], view.Lines.Select(l => l.Criterion.Code));
        Assert.Equal([("A", 80m), ("B", 20m), ("C", 0m)], view.Areas.Select(a => (a.Code, a.Maximum)));
        Assert.Equal(("Đơn vị U", "Khối 1", 100m), (view.Name, view.BlocName!.In("vi"), view.Scale));
        Assert.All(view.Lines, l => Assert.Null(l.In(ScoreColumn.SelfScore).Points));
        Assert.False(view.In(ScoreColumn.CrossCheck).IsReached);
    }

    [Fact]
    public async Task Points_come_from_the_engine_and_what_is_missing_is_said()
    {
        await EnterAsync(new("PCI", CriterionInput.Value(70)), new("HOUSES", CriterionInput.Actual(90, 100)));

        var view = await ShowAsync(AWorld.Officer);

        Assert.Equal([36m, null, 14m], view.Areas[0].Lines.Select(l => l.In(ScoreColumn.SelfScore).Points?.ToDecimal()));
        Assert.Equal(50m, view.Areas[0].Points[0]?.ToDecimal());
        Assert.Equal((50m, null), (view.In(ScoreColumn.SelfScore).Sum?.ToDecimal(), view.In(ScoreColumn.SelfScore).Total));
        Assert.Contains("sheet/FOREST", view.Missing.Select(DomainError.PathOf));
        Assert.DoesNotContain("sheet/PCI", view.Missing.Select(DomainError.PathOf));
        Assert.Equal(ScoreColumn.SelfScore, view.Mine);
    }

    [Fact]
    public async Task What_is_tried_is_reckoned_and_not_kept()
    {
        await EnterAsync(new EntryEdit("PCI", CriterionInput.Value(70)));

        var tried = await ShowAsync(AWorld.Officer, new EntryEdit("PCI", CriterionInput.Value(80)), new EntryEdit("HOUSES", CriterionInput.Actual(-1, 100)));

        Assert.Equal(16m, Line(tried, "PCI").In(ScoreColumn.SelfScore).Points?.ToDecimal());
        Assert.Equal(["Input.OutOfRange"], tried.Wrong.Select(e => e.Code));
        Assert.Equal(14m, Line(await ShowAsync(AWorld.Officer), "PCI").In(ScoreColumn.SelfScore).Points?.ToDecimal());
        Assert.Equal(14m, Line(await ShowAsync(AWorld.Auditor, new EntryEdit("PCI", CriterionInput.Value(80))), "PCI").In(ScoreColumn.SelfScore).Points?.ToDecimal());
    }

    [Fact]
    public async Task Who_may_not_fill_in_is_told_why_in_words()
    {
        Assert.Equal("Sheet.NotOwnUnit", Assert.Single((await ShowAsync(AWorld.HeadOfficer)).WhyNot).Code);
        await SubmitAsync();

        var own = await ShowAsync(AWorld.Officer);
        var head = await ShowAsync(AWorld.HeadOfficer);
        var deputy = await ShowAsync(AWorld.DeputyOfficer);

        Assert.Null(own.Mine);
        Assert.Contains("Sheet.OwnUnit", own.WhyNot.Select(e => e.Code));
        Assert.Equal((ScoreColumn.CrossCheck, true), (head.Mine, head.MayReturn));
        Assert.Equal("Sheet.NeedsBlocHead", Assert.Single(deputy.WhyNot).Code);
        Assert.Equal((SheetCapacity.BlocHead, "Đơn vị H"), (head.In(ScoreColumn.CrossCheck).Duty, head.In(ScoreColumn.CrossCheck).DutyName));
    }

    [Fact]
    public async Task A_checker_sees_the_earlier_column_and_what_it_made_of_it()
    {
        await SubmitAsync();
        Refused.Not(await new EnterCrossCheck(world.Services).RunAsync(AWorld.HeadOfficer,
            new(world.Campaign.Id, world.Sheet.Id, [new("PCI", CriterionInput.Value(60)) { Reason = "Theo quyết định công bố" }])));

        var view = await ShowAsync(AWorld.Organiser);
        var line = Line(view, "PCI");

        Assert.Equal([14m, 12m, null], line.Cells.Select(c => c.Points?.ToDecimal()));
        Assert.True(line.In(ScoreColumn.CrossCheck).Differs);
        Assert.Equal("Theo quyết định công bố", line.In(ScoreColumn.CrossCheck).Own!.Reason);
        Assert.Equal((1, 7), (view.In(ScoreColumn.CrossCheck).Done, view.In(ScoreColumn.CrossCheck).Of));
        Assert.Equal("Sheet.LineUnconfirmed", view.Missing[0].Code);
    }

    [Fact]
    public async Task A_list_finds_sheets_by_name_and_says_whose_turn_it_is()
    {
        var all = await ListAsync(AWorld.Organiser, new(world.Campaign.Id));
        var row = Assert.Single(all.Items);
        Assert.Equal(("Đơn vị U", SheetCapacity.OwnUnit, false), (row.Name, row.Duty, row.IsMine));
        Assert.True((await ListAsync(AWorld.Officer, new(world.Campaign.Id))).Items.Single().IsMine);
        Assert.Single((await ListAsync(AWorld.Organiser, new(world.Campaign.Id, Text: "don vi u"))).Items);
        Assert.Empty((await ListAsync(AWorld.Organiser, new(world.Campaign.Id, Text: "don vi h"))).Items);
        Assert.Empty((await ListAsync(AWorld.Organiser, new(world.Campaign.Id, Returned: true))).Items);

        await SubmitAsync();
        Assert.True((await ListAsync(AWorld.HeadOfficer, new(world.Campaign.Id))).Items.Single().IsMine);
        Refused.Not(await new ReturnFromCrossCheck(world.Services).RunAsync(AWorld.HeadOfficer, new(world.Campaign.Id, world.Sheet.Id, ScoreColumn.SelfScore, "Thiếu minh chứng", ["PCI"])));
        Assert.Single((await ListAsync(AWorld.Organiser, new(world.Campaign.Id, Returned: true))).Items);
        var view = await ShowAsync(AWorld.Officer);
        Assert.Equal(["PCI"], view.Lines.Where(l => l.MayChange && l.IsReturned).Select(l => l.Criterion.Code));
    }

    [Fact]
    public async Task Members_of_a_bloc_are_compared_on_one_criterion()
    {
        await EnterAsync(new EntryEdit("PCI", CriterionInput.Value(70)));

        var compared = (await new CompareMembers(world.Services).AskAsync(AWorld.HeadOfficer, new(world.Campaign.Id, "K1", "PCI"))).Value;

        var member = Assert.Single(compared.Members);
        Assert.Equal(("Đơn vị U", 14m), (member.Name, member.Cells[0].Points?.ToDecimal()));
        Refused.With(await new CompareMembers(world.Services).AskAsync(AWorld.Officer, new(world.Campaign.Id, "K1", "PCI")), "Access.Denied");
        Refused.With(await new CompareMembers(world.Services).AskAsync(AWorld.HeadOfficer, new(world.Campaign.Id, "K1", "PCY")), "Input.CriterionUnknown");
    }

    private static SheetLineView Line(SheetView view, string code) => view.Lines.Single(l => l.Criterion.Code == code);

    private async Task<Page<SheetRow>> ListAsync(ActorId actor, ListSheetsRequest request) => (await new ListSheets(world.Services).AskAsync(actor, request)).Value;

    private async Task<SheetView> ShowAsync(ActorId actor, params EntryEdit[] trying) =>
        (await new ShowSheet(world.Services).AskAsync(actor, new(world.Campaign.Id, world.Sheet.Id, Trying: trying))).Value;

    private async Task EnterAsync(params EntryEdit[] edits) =>
        Refused.Not(await new EnterSelfScore(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Sheet.Id, edits)));

    private async Task SubmitAsync()
    {
        await EnterAsync(new EntryEdit("PCI", CriterionInput.Value(70)));
        Refused.Not(await new SubmitSheet(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Sheet.Id,
            new(true) { AcknowledgedMissing = ["HOUSES", "FOREST", "REPORTS", "GROWTH", "EXEMPLARS", "CORRUPTION"] })));
    }
}
