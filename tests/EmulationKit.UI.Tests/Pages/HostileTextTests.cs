using System.Net;
using EmulationKit.Campaigns;
using EmulationKit.Packs;
using EmulationKit.UI.Tests.Hosts;
using EmulationKit.Vietnam;

namespace EmulationKit.UI.Tests.Pages;

public sealed class HostileTextTests
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)> \u202Eđảo \U0001F3C6 Thiđuathiđuathiđuathiđuathiđuathiđuathiđuathiđua";

    [Fact]
    public async Task Script_in_the_texts_of_a_campaign_stays_text()
    {
        var demo = new Demo();
        var pack = PackReader.Read(StarterPacks.Open(Demo.Code)).Value;
        demo.Store.Seed(Demo.Launched(pack with
        {
            Code = "la",
            Plan = pack.Plan with
            {
                Name = Hostile, Slogan = Hostile, Purpose = Hostile, Objective = Hostile, Scope = Hostile, Measures = Hostile, Launcher = Hostile, Contents = [Hostile],
                Occasions = [new(Hostile, 10, new(2014), new(2024))], Kinds = [.. pack.Plan.Kinds.Select(k => k with { Name = Hostile })],
                Document = new(Hostile, new(2023, 8, 21), Hostile),
            },
        }));
        using var client = await DemoHost.StartAsync(DemoHost.Builder(demo).AddKit());
        foreach (var path in Site.Paths.Select(p => p.Replace("cao-bang-525", "la", StringComparison.Ordinal)))
        {
            using var response = await client.GetAsync(DemoHost.Prefix + path);
            var page = await response.Content.ReadAsStringAsync();

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.DoesNotContain("<script>alert", page);
            Assert.DoesNotContain("<img src=x", page);
        }
    }

    [Fact]
    public async Task A_failing_page_is_a_500_in_the_kits_look_without_details()
    {
        using var client = await DemoHost.StartAsync(DemoHost.Builder(new Demo(), "Staging").AddKit(ui => ui.ReplacePage<UI.Awards.LeaderboardPage, Failing>()));

        using var response = await client.GetAsync(DemoHost.Prefix + "/cao-bang-525/xep-hang");
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("Trang đang gặp lỗi", page);
        Assert.DoesNotContain("bí mật", page);
    }
}
