using System.Net;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Scoring;

public sealed class BlocMembersTests
{
    private readonly Demo demo = new(Demo.At(2024, 9, 5));

    [Fact]
    public async Task The_standing_body_releases_a_member_but_not_the_head_in_office()
    {
        var bloc = demo.Blocs.First(b => b.Members.Count >= 5);
        var (head, member) = ($"{bloc.Members[0].Value:N}", $"{bloc.Members[1].Value:N}");
        var address = $"/lam-viec/{Demo.Code}/khoi?bloc={bloc.Code}";
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        Assert.Contains("Các nhiệm kỳ", await desk.GetAsync(address));

        await desk.PostAsync("release", ("participant", head));
        Assert.Equal(HttpStatusCode.Conflict, desk.Status);

        await desk.GetAsync(address);
        await desk.PostAsync("release", ("participant", member));

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Contains("Đã đưa khỏi khối, cụm.", await desk.FollowAsync());
        Assert.DoesNotContain($"value=\"{member}\"", await desk.GetAsync(address));
    }
}
