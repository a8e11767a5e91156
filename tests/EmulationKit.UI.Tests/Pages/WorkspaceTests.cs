using System.Net;
using EmulationKit.Access;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Pages;

public sealed class WorkspaceTests
{
    [Fact]
    public async Task An_officer_sees_what_is_due_and_the_page_is_kept_by_nobody()
    {
        using var client = await DemoHost.StartAsync(DemoHost.Builder(new Demo(Demo.At(2024, 9, 5))).AddKit());
        client.DefaultRequestHeaders.Add(TestSignIn.Header, Demo.Officer.Value);

        using var response = await client.GetAsync(DemoHost.Prefix + "/lam-viec");
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Việc của tôi", page);
        Assert.Contains("ek-workspace", page);
        Assert.Contains("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Only_who_may_make_campaigns_is_led_to_it()
    {
        const string Link = "href=\"" + DemoHost.Prefix + "/lam-viec/tao-phong-trao\"";
        var demo = new Demo(Demo.At(2024, 9, 5));
        demo.Store.Seed(RoleAssignment.Give(new("organiser-of-all"), Role.Organiser, null, null, new(2023, 8, 1)).Value);
        using var desk = await Hosts.Desk.OpenAsync(demo, new("organiser-of-all"));

        Assert.Contains(Link, await desk.GetAsync("/lam-viec"));
        foreach (var other in new[] { Demo.Officer, Demo.Organiser })
        {
            desk.SignIn(other);
            Assert.DoesNotContain(Link, await desk.GetAsync("/lam-viec"));
        }
    }
}
