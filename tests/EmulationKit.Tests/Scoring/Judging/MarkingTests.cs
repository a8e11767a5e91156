using EmulationKit.Access;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Scoring.Judging;

public abstract class MarkingTests
{
    private static readonly ActorId First = new("first");
    private static readonly ActorId Second = new("second");

    private readonly AWorld world;

    private protected MarkingTests(ITestStores stores) => world = stores.World();

    [Fact]
    public async Task A_reviewer_reads_nobodys_mark_but_their_own()
    {
        var marks = await OpenAsync(First, Second);
        await GiveAsync(First, marks, 8);

        Assert.Equal((marks, "Đơn vị H", 8m), Assert.Single((await MineAsync(First)).Select(m => (m.Id, m.Name, m.Own.Mark!.Value.Value))));
        Assert.Null(Assert.Single(await MineAsync(Second)).Own.Mark);
        Assert.Empty(await MineAsync(AWorld.HeadOfficer));
    }

    [Fact]
    public async Task Who_stands_aside_reads_as_little_as_a_stranger()
    {
        var marks = await OpenAsync(First, Second);

        Refused.Not(await new StandAside(world.Services).RunAsync(First, new(world.Campaign.Id, marks)));

        Assert.Empty(await MineAsync(First));
        Assert.Single(await MineAsync(Second));
    }

    [Fact]
    public async Task The_standing_body_reads_who_is_awaited_and_the_marks()
    {
        var marks = await OpenAsync(First, Second);
        await GiveAsync(First, marks, 8);
        var row = await RowAsync(AWorld.Organiser);
        Assert.Equal([(First, MarkingState.Marked, (decimal?)8), (Second, MarkingState.Awaited, null)], row.Reviewers.Select(r => (r.Reviewer, r.State, r.Mark)));
        Assert.False(row.IsComplete);

        Refused.Not(await new AbstainFromMarking(world.Services).RunAsync(Second, new(world.Campaign.Id, marks)));

        row = await RowAsync(AWorld.Organiser);
        Assert.True(row.IsComplete);
        Assert.Equal(MarkingState.Abstained, row.Reviewers[1].State);
    }

    [Fact]
    public async Task An_officer_who_reviews_reads_the_marks_of_others_when_the_marking_is_closed()
    {
        var marks = await OpenAsync(First, AWorld.Organiser);
        await GiveAsync(First, marks, 8);
        await GiveAsync(AWorld.Organiser, marks, 6);
        var row = await RowAsync(AWorld.Organiser);
        Assert.True(row.IsBlind);
        Assert.Equal([(MarkingState.Hidden, (decimal?)null), (MarkingState.Marked, 6)], row.Reviewers.Select(r => (r.State, r.Mark)));

        await CloseAsync(marks);

        row = await RowAsync(AWorld.Organiser);
        Assert.Equal([8m, 6m], row.Reviewers.Select(r => r.Mark));
        Assert.False(row.IsBlind);
        Assert.Empty(await MineAsync(First));
    }

    [Fact]
    public async Task An_officer_who_was_set_aside_reads_no_mark_of_an_open_marking()
    {
        var marks = await OpenAsync(First, AWorld.Organiser);
        await GiveAsync(First, marks, 8);

        Refused.Not(await new StandAside(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, marks)));

        Assert.Equal([(MarkingState.Hidden, (decimal?)null), (MarkingState.StoodAside, null)], (await RowAsync(AWorld.Organiser)).Reviewers.Select(r => (r.State, r.Mark)));
    }

    [Fact]
    public async Task A_sheet_that_is_opened_after_the_marking_was_closed_has_the_marks()
    {
        var marks = await OpenAsync(First, Second);
        await GiveAsync(First, marks, 8);
        await CloseAsync(marks);

        var id = await new OpenSheet(world.Services).RunAsync(AWorld.HeadOfficer, new(world.Campaign.Id, world.Head.Id));

        var sheet = world.Store.Of<ScoreSheet>().Single(s => s.Id == id.Value);
        Assert.Equal([Mark.Of(8), Mark.Abstention], sheet.Find("EXEMPLARS")!.ValueIn(ScoreColumn.SelfScore)!.Marks);
    }

    [Fact]
    public async Task A_sheet_that_is_opened_while_the_marking_goes_on_has_no_marks_yet()
    {
        await GiveAsync(First, await OpenAsync(First, Second), 8);

        var id = await new OpenSheet(world.Services).RunAsync(AWorld.HeadOfficer, new(world.Campaign.Id, world.Head.Id));

        Assert.Null(world.Store.Of<ScoreSheet>().Single(s => s.Id == id.Value).Find("EXEMPLARS")?.ValueIn(ScoreColumn.SelfScore));
    }

    private async Task<JudgedMarksId> OpenAsync(params ActorId[] reviewers) =>
        (await new OpenJudging(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, world.Head.Id, "EXEMPLARS", reviewers))).Value;

    private async Task GiveAsync(ActorId reviewer, JudgedMarksId marks, decimal mark) =>
        Refused.Not(await new GiveMark(world.Services).RunAsync(reviewer, new(world.Campaign.Id, marks, mark)));

    private async Task CloseAsync(JudgedMarksId marks) =>
        Refused.Not(await new CloseJudging(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, marks)));

    private async Task<IReadOnlyList<MyMarking>> MineAsync(ActorId reviewer) =>
        (await new MyMarkings(world.Services).AskAsync(reviewer, new(world.Campaign.Id))).Value;

    private async Task<MarkingRow> RowAsync(ActorId reader) =>
        Assert.Single((await new ListMarkings(world.Services).AskAsync(reader, new(world.Campaign.Id, "EXEMPLARS", world.Head.Id))).Value.Items);
}
