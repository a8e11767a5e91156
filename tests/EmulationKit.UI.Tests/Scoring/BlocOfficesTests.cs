using System.Net;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Scoring;

public sealed class BlocOfficesTests
{
    private readonly Demo demo = new(Demo.At(2024, 9, 5));

    private Bloc Bloc => demo.Store.Of<Bloc>().First(b => b.Members.Count > 2);

    private string Address => $"/lam-viec/{Demo.Code}/khoi?bloc={Bloc.Code}";

    [Fact]
    public async Task The_organiser_appoints_a_head_from_a_day_on_and_ends_the_term()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync(Address);

        await AppointAsync(desk, "Head", Bloc.Members[1], "2024-09-06");
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Contains("Đã phân công.", await desk.FollowAsync());
        Assert.Equal(Bloc.Members[1], Bloc.HeadOn(new(2024, 9, 6)));

        demo.Clock.SetUtcNow(Demo.At(2024, 9, 7));
        await desk.GetAsync(Address);
        await desk.PostAsync("end", ("office", "Head"), ("lastDay", "2024-09-07"));
        Assert.Contains("Đã kết thúc nhiệm kỳ.", await desk.FollowAsync());
        Assert.Null(Bloc.HeadOn(new(2024, 9, 8)));
    }

    [Fact]
    public async Task A_unit_in_both_offices_is_refused_at_its_field()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync(Address);
        await AppointAsync(desk, "Head", Bloc.Members[2], "2024-09-06");
        await desk.FollowAsync();

        await AppointAsync(desk, "Deputy", Bloc.Members[2], "2024-09-06");

        Assert.Equal(HttpStatusCode.Conflict, desk.Status);
        Assert.Contains("id=\"f-appoint-participant-e\"", desk.Page);
        Assert.NotEqual(Bloc.Members[2], Bloc.DeputyOn(new(2024, 9, 6)));
    }

    [Fact]
    public async Task The_head_of_a_bloc_appoints_nobody()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Officer);

        Assert.DoesNotContain("value=\"appoint\"", await desk.GetAsync($"/lam-viec/{Demo.Code}/khoi"));
    }

    private static Task<string> AppointAsync(Hosts.Desk desk, string office, ParticipantId unit, string from) =>
        desk.PostAsync("appoint", ("office", office), ("participant", $"{unit.Value:N}"), ("from", from));
}
