using System.Net;
using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Scoring;

public sealed class MarkingPagesTests
{
    private const string Mine = $"/lam-viec/{Demo.Code}/cham-diem";
    private const string Organised = $"{Mine}/to-chuc";
    private const string Criterion = "II.1";

    private static readonly ActorId Council = new("council");

    private readonly Demo demo = new(Demo.At(2024, 9, 22));
    private readonly Bloc bloc;

    public MarkingPagesTests()
    {
        bloc = demo.Blocs.First(b => b.Members.Count is >= 5 and < 20);
        demo.Store.Seed(RoleAssignment.Give(Council, Role.CouncilMember, demo.Campaign.Id, null, new(2023, 8, 1)).Value);
    }

    private IReadOnlyList<JudgedMarks> Stored => demo.Store.Of<JudgedMarks>();

    [Fact]
    public async Task The_standing_body_opens_reviewers_mark_and_closing_puts_the_marks_in_the_sheets()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        Assert.Contains("Chưa mở chấm", await desk.GetAsync(Organised));
        await OpenAsync(desk, ("reviewers", Council.Value));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        var page = await desk.FollowAsync();
        Assert.True(desk.Status == HttpStatusCode.OK, page);
        Assert.Contains("Đã mở chấm điểm.", page);
        Assert.Contains("Còn 1 trên 1 người chưa chấm", page);
        Assert.Equal(bloc.Members.ToHashSet(), Stored.Select(m => m.Participant).ToHashSet());

        desk.SignIn(Council);
        Assert.Contains($"Cho điểm {bloc.Members.Count} nội dung", await desk.GetAsync("/lam-viec"));
        await desk.GetAsync(Mine);
        await desk.PostAsync("marks", [.. Stored.Skip(1).Select(m => (Field(m), "8,5")), ("abstain", Id(Stored[0]))]);
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        page = await desk.FollowAsync();
        Assert.Contains("Bạn đã chấm hết.", page);
        Assert.Contains("Đã cho 8,5 điểm", page);
        Assert.True(Stored[0].Reviewers[0].Mark is { Value: null, IsRecusal: false });

        desk.SignIn(Demo.Organiser);
        Assert.Contains("8,5", await desk.GetAsync(Organised));
        await desk.PostAsync("close-all");
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Contains("Đã kết thúc chấm", await desk.FollowAsync());
        Assert.All(Stored, m => Assert.NotNull(m.ClosedAt));
    }

    [Fact]
    public async Task Of_a_page_of_marks_all_are_kept_or_none()
    {
        using var desk = await OpenedAsync(Council);
        await desk.GetAsync(Mine);

        var page = await desk.PostAsync("marks", (Field(Stored[0]), "9"), (Field(Stored[1]), "11"), (Field(Stored[2]), "7,123"), (Field(Stored[3]), "tám"));

        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        Assert.Contains("value=\"11\"", page);
        Assert.Contains($"id=\"f-marks-{Field(Stored[1])}-e\"", page);
        Assert.Contains($"id=\"f-marks-{Field(Stored[2])}-e\"", page);
        Assert.Contains($"id=\"f-marks-{Field(Stored[3])}-e\"", page);
        Assert.All(Stored, m => Assert.Empty(m.History));
    }

    [Fact]
    public async Task Who_stands_aside_sees_the_participant_no_more_and_loses_no_other_mark()
    {
        using var desk = await OpenedAsync(Council);
        await desk.GetAsync(Mine);

        await desk.PostAsync("marks", (Field(Stored[1]), "9"), ("aside", Id(Stored[0])));

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.DoesNotContain(Field(Stored[0]), await desk.FollowAsync());
        Assert.True(Stored[0].Reviewers[0].IsRecused);
        Assert.Equal(9, Stored[1].Reviewers[0].Mark!.Value.Value);
    }

    [Fact]
    public async Task A_mark_and_an_abstention_at_once_are_refused()
    {
        using var desk = await OpenedAsync(Council);
        await desk.GetAsync(Mine);

        var page = await desk.PostAsync("marks", (Field(Stored[0]), "9"), ("abstain", Id(Stored[0])));

        Assert.Contains("ghi điểm hoặc không chấm", page);
        Assert.Empty(Stored[0].History);
    }

    [Fact]
    public async Task An_officer_who_reviews_does_not_see_the_mark_of_another()
    {
        using var desk = await OpenedAsync(Council, Demo.Organiser);
        await desk.GetAsync(Mine);
        await desk.PostAsync("marks", [.. Stored.Select(m => (Field(m), "7,25"))]);

        desk.SignIn(Demo.Organiser);
        var page = await desk.GetAsync(Organised);

        Assert.Contains("Bạn cũng là người chấm", page);
        Assert.DoesNotContain("7,25", page);
    }

    [Fact]
    public async Task Reviewers_are_added_set_aside_and_the_marking_closed_early()
    {
        using var desk = await OpenedAsync(Council);
        desk.SignIn(Demo.Organiser);
        var id = Id(Stored[0]);
        Assert.Contains($"row={id}", await desk.GetAsync(Organised));
        await desk.GetAsync($"{Organised}?row={id}");
        await desk.PostAsync($"appoint-{id}", ("reviewer", Council.Value));
        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        await desk.PostAsync($"appoint-{id}", ("reviewer", "so-tu-phap"));
        await desk.FollowAsync();

        await desk.PostAsync($"recuse-{id}", ("reviewer", Council.Value));
        await desk.FollowAsync();
        Assert.True(Stored[0].Reviewers[0].IsRecused);
        await desk.PostAsync($"close-{id}");

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.NotNull(Stored[0].ClosedAt);
        Assert.Null(Stored[1].ClosedAt);
        Assert.DoesNotContain($"close-{id}", await desk.FollowAsync());
        Assert.Contains("Kết thúc lúc", await desk.GetAsync($"{Organised}?state=all"));
    }

    [Fact]
    public async Task What_cannot_be_opened_is_refused_and_says_why()
    {
        using var desk = await OpenedAsync(Council);
        desk.SignIn(Demo.Organiser);
        await desk.GetAsync(Organised);

        var page = await OpenAsync(desk);
        Assert.Contains("Hãy chọn ít nhất một người chấm", page);
        page = await OpenAsync(desk, ("reviewers", Council.Value));
        Assert.Equal(HttpStatusCode.Conflict, desk.Status);
        Assert.Contains("Mọi đối tượng ở đó đã được mở chấm", page);
        page = await OpenAsync(desk, ("bloc", ""), ("others", "a, b, c, d, e, f"));
        Assert.Contains("tiêu chí nhận từ 1 đến 5 người", page);
        Assert.Equal(bloc.Members.Count, Stored.Count);
    }

    [Fact]
    public async Task Who_reviews_nothing_is_told_so_and_an_officer_of_a_unit_does_not_reach_the_other_page()
    {
        using var desk = await OpenedAsync(Council);
        desk.SignIn(Demo.Officer);

        Assert.Contains("Không có nội dung nào chờ bạn cho điểm", await desk.GetAsync(Mine));
        await desk.GetAsync(Organised);

        Assert.Equal(HttpStatusCode.Forbidden, desk.Status);
    }

    private async Task<Desk> OpenedAsync(params ActorId[] reviewers)
    {
        var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync(Organised);
        await OpenAsync(desk, ("others", string.Join(", ", reviewers.Select(r => r.Value))));
        Assert.Equal(bloc.Members.Count, Stored.Count);
        desk.SignIn(reviewers[0]);
        return desk;
    }

    private Task<string> OpenAsync(Desk desk, params (string, string)[] fields) =>
        desk.PostAsync("open", [.. new[] { ("criterion", Criterion), ("bloc", bloc.Code) }.Where(f => fields.All(g => g.Item1 != f.Item1)), .. fields]);

    private static string Id(JudgedMarks marks) => marks.Id.Value.ToString("N");

    private static string Field(JudgedMarks marks) => $"mark-{Id(marks)}";
}
