using System.Net;
using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Awards;

public sealed class BlocVotesTests
{
    private const string Address = $"/lam-viec/{Demo.Code}/suy-ton";

    private static readonly ActorId Head = new("head-officer");

    private readonly Demo demo = new(Demo.At(2024, 9, 5));
    private readonly Bloc bloc;

    public BlocVotesTests()
    {
        bloc = demo.Blocs.First(b => b.Members.Count >= 5);
        demo.Store.Seed(RoleAssignment.Give(Head, Role.UnitOfficer, demo.Campaign.Id, bloc.Members[0], new(2023, 8, 1)).Value);
    }

    private BlocNomination Vote => demo.Store.Of<BlocNomination>().Single();

    [Fact]
    public async Task The_head_records_a_vote_the_standing_body_returns_it_and_confirms_what_was_corrected()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Head);
        Assert.Contains("Chưa có kết quả suy tôn", await desk.GetAsync(Address));
        await desk.PostAsync("record", Minutes(5, (1, 4), (2, 3), (3, 2)));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        var page = await desk.FollowAsync();
        Assert.Contains("Đã ghi biên bản.", page);
        Assert.Contains("Được suy tôn", page);
        Assert.DoesNotContain($"confirm-{Vote.Id.Value:N}", page);

        desk.SignIn(Demo.Organiser);
        page = await desk.GetAsync(Address);
        Assert.Contains("(1 chờ xác nhận)", page);
        await desk.PostAsync($"return-{Vote.Id.Value:N}", ("reason", "Thiếu số biên bản"));
        Assert.Contains("Thiếu số biên bản", await desk.FollowAsync());

        desk.SignIn(Head);
        await desk.GetAsync(Address);
        await desk.PostAsync($"correct-{Vote.Id.Value:N}", ("reference", "BB-07"), ("reason", "Ghi thêm số"));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Equal("BB-07", Vote.Minutes.Reference);

        desk.SignIn(Demo.Organiser);
        await desk.GetAsync($"{Address}?bloc={bloc.Code}");
        await desk.PostAsync($"confirm-{Vote.Id.Value:N}");
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Equal(BlocNominationState.Confirmed, Vote.State);
        Assert.Contains(demo.Store.Of<Nomination>(), n => n.Participant == bloc.Members[1] && n.State == NominationState.Accepted);
    }

    [Fact]
    public async Task A_tie_is_shown_as_one_and_a_further_ballot_settles_it()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Head);
        await desk.GetAsync(Address);
        await desk.PostAsync("record", [.. Minutes(5, (1, 2), (2, 2)).Where(f => f.Item1 != "places"), ("places", "1")]);
        Assert.Contains("Bằng phiếu, chưa phân định", await desk.FollowAsync());

        await desk.PostAsync($"correct-{Vote.Id.Value:N}", ($"further-{bloc.Members[1].Value:N}", "1"), ($"further-{bloc.Members[2].Value:N}", "4"), ("reason", "Vòng hai"));

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Equal([Truth.False, Truth.True], Vote.Results.Select(r => r.IsNominated));
        Assert.Contains("Vòng tiếp theo: 4 phiếu", await desk.FollowAsync());
    }

    [Fact]
    public async Task Figures_that_cannot_be_are_named_at_their_fields_and_nothing_typed_is_lost()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Head);
        await desk.GetAsync(Address);

        var page = await desk.PostAsync("record", [.. Minutes(4, (1, 6), (2, 3)), ("share", "150")]);

        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        Assert.Contains("#f-record-collected", page);
        Assert.Contains($"#f-record-votes-{bloc.Members[1].Value:N}", page);
        Assert.Contains("#f-record-share", page);
        Assert.Contains("value=\"150\"", page);
        Assert.Empty(demo.Store.Of<BlocNomination>());
    }

    [Fact]
    public async Task Who_leads_no_bloc_is_shown_no_votes()
    {
        var officer = new ActorId("member");
        demo.Store.Seed(RoleAssignment.Give(officer, Role.UnitOfficer, demo.Campaign.Id, bloc.Members[3], new(2023, 8, 1)).Value);
        using var desk = await Hosts.Desk.OpenAsync(demo, officer);

        Assert.Contains("Bạn không phụ trách khối, cụm nào", await desk.GetAsync(Address));
    }

    private (string, string)[] Minutes(int handedOut, params (int Member, int Votes)[] votes) =>
    [
        ("award", demo.Campaign.Current!.Rules.Awards.First(a => a.MayGoTo(demo.UnitOf(bloc.Members[1]).Kind, bloc.Code)).Code), ("day", "2024-09-03"), ("present", "5"), ("handedOut", $"{handedOut}"), ("collected", "5"), ("invalid", "0"), ("places", "2"),
        .. votes.Select(v => ($"votes-{bloc.Members[v.Member].Value:N}", $"{v.Votes}")),
    ];
}
