using Bunit;
using EmulationKit.UI.Charts;
using EmulationKit.UI.Components;
using EmulationKit.UI.Mounting;
using EmulationKit.UI.Shell;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Tests.Components;

public sealed class ComponentTests : BunitContext
{
    private readonly DefaultHttpContext http = new();

    public ComponentTests()
    {
        http.Request.PathBase = "/apps";
        http.Request.Path = "/thi-dua/x/don-vi";
        http.Request.QueryString = new("?q=h%C3%A0&page=3&sort=name");
        Services.AddSingleton(new KitUIOptions());
        Services.AddSingleton<KitMount>().AddSingleton<KitLanguages>();
        Services.AddScoped<KitLinks>().AddScoped<KitTexts>();
        Services.AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = http });
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("vi");
    }

    [Fact]
    public void A_column_sorts_by_its_address_and_keeps_what_else_was_asked()
    {
        var table = Render<DataTable<int>>(p => p.Add(t => t.Rows, [1, 2]).Add(t => t.Columns, [new("Tên", n => $"{n}") { IsHead = true, Sort = "name" }, new("Điểm", n => $"{n}") { Sort = "points" }]).Add(t => t.Sort, "name"));

        Assert.Equal(["/apps/thi-dua/x/don-vi?q=h%C3%A0&sort=name&dir=desc", "/apps/thi-dua/x/don-vi?q=h%C3%A0&sort=points"], table.FindAll("thead a").Select(a => a.GetAttribute("href")));
        Assert.Equal("ascending", table.Find("th[aria-sort]").GetAttribute("aria-sort"));
        Assert.Equal("Điểm", table.Find("td").GetAttribute("data-l"));
    }

    [Fact]
    public void A_list_is_paged_by_its_address()
    {
        var pager = Render<Pager>(p => p.Add(x => x.Number, 3).Add(x => x.Pages, 5));

        Assert.Equal(["prev", "next"], pager.FindAll("a").Select(a => a.GetAttribute("rel")));
        Assert.Contains("page=4", pager.Find("a[rel=next]").GetAttribute("href"));
        Assert.Contains("Trang 3 / 5", pager.Markup);
    }

    [Fact]
    public void A_list_of_one_page_has_no_pager() => Assert.Empty(Render<Pager>(p => p.Add(x => x.Number, 1).Add(x => x.Pages, 1)).Markup.Trim());

    [Fact]
    public void A_wrong_field_points_to_what_is_wrong()
    {
        var field = Render<TextField>(p => p.Add(f => f.Name, "value").Add(f => f.Label, "Giá trị").Add(f => f.Error, "Gõ số, ví dụ 200,5."));

        var input = field.Find("input");
        Assert.Equal(("true", "f-value-e"), (input.GetAttribute("aria-invalid"), input.GetAttribute("aria-describedby")));
        Assert.Equal("f-value", field.Find("label").GetAttribute("for"));
        Assert.Contains("Gõ số", field.Find("#f-value-e").TextContent);
    }

    [Fact]
    public void A_chart_says_its_numbers_in_words()
    {
        ChartItem[] items = [new("Xã", 161), new("Sở", 20.5m)];

        Assert.Equal("Ai: Xã 161; Sở 20,5", Render<BarChart>(p => p.Add(c => c.Label, "Ai").Add(c => c.Items, items)).Find("svg").GetAttribute("aria-label"));
        Assert.Equal("Ai: Xã: 161; Sở: 20,5", Render<Distribution>(p => p.Add(c => c.Label, "Ai").Add(c => c.Items, items)).Find("svg").GetAttribute("aria-label"));
        Assert.Equal("Ai: 86%", Render<ProgressRing>(p => p.Add(c => c.Label, "Ai").Add(c => c.Share, 0.86m)).Find("svg").GetAttribute("aria-label"));
        Assert.Equal("Ai: 1; 2,5", Render<Sparkline>(p => p.Add(c => c.Label, "Ai").Add(c => c.Values, [1, 2.5m])).Find("svg").GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData(1, 3, "lên 2")]
    [InlineData(3, 1, "xuống 2")]
    [InlineData(2, 2, "giữ hạng")]
    public void A_move_of_rank_is_said_in_words(int now, int before, string words) =>
        Assert.Contains(words, Render<RankChange>(p => p.Add(c => c.Now, now).Add(c => c.Before, before)).Markup);

    [Fact]
    public void The_period_says_how_many_weeks_have_passed()
    {
        var strip = Render<WovenPeriod>(p => p.Add(c => c.Period, new(new(2023, 8, 21), new(2024, 8, 31))).Add(c => c.Today, new DateOnly(2024, 8, 16)));

        Assert.Equal("Đã qua 51 trong 54 tuần của phong trào", strip.Find("svg").GetAttribute("aria-label"));
    }
}
