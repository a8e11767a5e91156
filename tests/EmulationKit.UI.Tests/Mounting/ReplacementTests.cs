using EmulationKit.UI.Awards;
using EmulationKit.UI.Mounting;
using EmulationKit.UI.Tests.Hosts;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace EmulationKit.UI.Tests.Mounting;

public sealed class ReplacementTests
{
    private const string Home = DemoHost.Prefix + "/cao-bang-525";

    [Fact]
    public async Task The_hosts_layout_is_around_the_kits_page()
    {
        using var client = await With(ui => ui.Layout = typeof(HostLayout));

        var page = await client.PageAsync(Home);

        Assert.Contains("host-header", page);
        Assert.Contains("ek-hero", page);
        Assert.DoesNotContain("ek-foot", page);
    }

    [Fact]
    public void What_is_no_layout_is_refused() => Assert.Throws<ArgumentException>(() => new KitUIOptions { Layout = typeof(HostPage) });

    [Fact]
    public async Task The_hosts_page_takes_the_place_of_the_kits_and_gets_the_campaign()
    {
        using var client = await With(ui => ui.ReplacePage<LeaderboardPage, HostPage>());

        Assert.Contains("Trang của tỉnh: cao-bang-525", System.Net.WebUtility.HtmlDecode(await client.PageAsync(Home + "/xep-hang")));
    }

    [Fact]
    public async Task The_hosts_part_stands_in_its_slot()
    {
        using var client = await With(ui => ui.AddToSlot<HostPart>(KitSlots.HomeAfterHero).AddToSlot<HostPart>(KitSlots.HeroArt));

        var page = System.Net.WebUtility.HtmlDecode(await client.PageAsync(Home));

        Assert.Equal(2, page.Split("Phần của tỉnh: cao-bang-525").Length - 1);
        Assert.DoesNotContain("ek-hero__art", page);
    }

    [Fact]
    public void A_slot_that_is_not_there_is_refused() => Assert.Throws<ArgumentException>(() => new KitUIOptions().AddToSlot<HostPart>("nowhere"));

    [Fact]
    public async Task The_hosts_entries_stand_in_the_menus()
    {
        using var client = await With(ui => ui.AddMenuEntry(new(KitMenu.Public, "Tin tức", "~/tin-tuc")).AddMenuEntry(new(KitMenu.Footer, "Liên hệ", "https://caobang.example/")));

        var page = System.Net.WebUtility.HtmlDecode(await client.PageAsync(Home));

        Assert.Contains("""<a href="/tin-tuc">Tin tức</a>""", page);
        Assert.Contains("""<a href="https://caobang.example/">Liên hệ</a>""", page);
    }

    [Fact]
    public async Task A_widget_stands_on_the_first_page_of_the_workspace()
    {
        using var client = await With(ui => ui.AddWidget<HostPart>());
        client.DefaultRequestHeaders.Add(TestSignIn.Header, Demo.Officer.Value);

        Assert.Contains("Phần của tỉnh: không", System.Net.WebUtility.HtmlDecode(await client.PageAsync(DemoHost.Prefix + "/lam-viec")));
    }

    [Fact]
    public async Task The_host_words_texts_anew()
    {
        using var client = await With(ui => ui.AddTexts("vi", new Dictionary<string, string> { ["Works.Title"] = "Công trình của chúng ta" }));

        Assert.Contains("Công trình của chúng ta", System.Net.WebUtility.HtmlDecode(await client.PageAsync(Home + "/cong-trinh")));
    }

    [Fact]
    public async Task The_hosts_localizer_is_asked_first()
    {
        var builder = DemoHost.Builder(new Demo()).AddKit();
        builder.Services.AddLocalization(o => o.ResourcesPath = "Resources");
        builder.Services.AddSingleton<IStringLocalizer<KitText>, HostTexts>();
        using var client = await DemoHost.StartAsync(builder);

        var page = System.Net.WebUtility.HtmlDecode(await client.PageAsync(Home + "/xep-hang"));

        Assert.Contains("Thứ hạng", page);
        Assert.Contains("Phân bố điểm", await client.PageAsync(Home + "/xep-hang?bloc=C-1") is var filtered ? System.Net.WebUtility.HtmlDecode(filtered) : "");
    }

    [Fact]
    public async Task A_language_of_the_host_is_offered_and_falls_back_to_Vietnamese()
    {
        using var client = await With(ui => ui.AddTexts("fr", new Dictionary<string, string> { ["Works.Title"] = "Travaux" }));

        var page = System.Net.WebUtility.HtmlDecode(await client.PageAsync(Home + "/cong-trinh", "fr"));

        Assert.Contains("lang=\"fr\"", page);
        Assert.Contains("Travaux", page);
        Assert.Contains("Tên công trình hoặc đơn vị", page);
    }

    [Fact]
    public async Task Public_pages_can_be_kept_apart_by_language_and_never_for_who_is_signed_in()
    {
        var builder = DemoHost.Builder(new Demo()).AddKit(ui => ui.CachePublicPages(TimeSpan.FromMinutes(5)));
        builder.Services.AddOutputCache();
        using var client = await DemoHost.StartAsync(builder, app =>
        {
            app.UseAuthentication();
            app.UseOutputCache();
            app.Use();
        });
        await client.PageAsync(Home, "vi");

        Assert.Contains("lang=\"en\"", await client.PageAsync(Home, "en"));
        using var again = new HttpRequestMessage(HttpMethod.Get, Home) { Headers = { { "Accept-Language", "vi" } } };
        using var kept = await client.SendAsync(again);
        Assert.NotNull(kept.Headers.Age);
        Assert.True(kept.Headers.Contains("Content-Security-Policy"));
        using var signedIn = new HttpRequestMessage(HttpMethod.Get, Home) { Headers = { { "Accept-Language", "vi" }, { TestSignIn.Header, "officer" } } };
        using var anew = await client.SendAsync(signedIn);
        Assert.Null(anew.Headers.Age);
    }

    private static Task<HttpClient> With(Action<KitUIOptions> configure) => DemoHost.StartAsync(DemoHost.Builder(new Demo()).AddKit(configure));
}
