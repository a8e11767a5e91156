using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Pages;

public sealed partial class PublicPagesTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> All => Site.Pages;

    // The form for comments has no data of its own.
    public static TheoryData<string> WithData => [.. ((IEnumerable<string>)Site.Pages).Where(p => !p.EndsWith("/gop-y", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_page_has_one_heading_a_title_and_a_main_part_in_both_languages(string listed)
    {
        var path = await site.PathOfAsync(listed);
        foreach (var language in new[] { "vi", "en" })
        {
            var page = await site.GetAsync(path, language);

            Assert.Contains($"<html lang=\"{language}\"", page);
            Assert.Single(Regex.Matches(page, "<h1[ >]"));
            Assert.Matches("<title>[^<]{5,}</title>", page);
            Assert.Single(Regex.Matches(page, "<main[ >]"));
            Assert.Contains("class=\"ek-skip\"", page);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_page_has_no_inline_script_or_style_and_a_policy_that_forbids_them(string listed)
    {
        var path = await site.PathOfAsync(listed);
        using var response = await site.Client.GetAsync(DemoHost.Prefix + path);
        var page = await response.Content.ReadAsStringAsync();

        Assert.DoesNotMatch(@"\sstyle=|<style|\son\w+=", page);
        Assert.All(Regex.Matches(page, "<script[^>]*>"), script => Assert.Matches("src=|application/ld\\+json", script.Value));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy);
        Assert.Contains("default-src 'none'", policy);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_first_load_is_within_40_KB_and_8_requests_of_this_origin(string listed)
    {
        var path = await site.PathOfAsync(listed);
        var (page, weight) = await LoadAsync(DemoHost.Prefix + path);
        var assets = Asset().Matches(page).Select(m => m.Groups[1].Value).Distinct().ToList();
        foreach (var asset in assets)
        {
            Assert.StartsWith("/_content/EmulationKit.UI/", asset);
            // A build does not yet press files together; publishing does.
            weight += Pressed((await LoadAsync(asset)).Page);
        }

        Assert.InRange(assets.Count + 1, 2, 8);
        Assert.InRange(weight, 1_000, 40 * 1024);
    }

    [Theory]
    [MemberData(nameof(WithData))]
    public async Task The_data_of_a_page_is_at_its_address(string listed)
    {
        var path = await site.PathOfAsync(listed);
        using var response = await site.Client.GetAsync(DemoHost.Prefix + path + ".json");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var data = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(JsonValueKind.Object, data.RootElement.ValueKind);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Whatever_a_query_says_the_page_answers(string listed)
    {
        var path = await site.PathOfAsync(listed);
        string[] queries =
        [
            "?page=-1", "?page=99999999999", "?page=abc&size=0", "?size=all", "?sort=%27;DROP&dir=x", "?bloc=%00&kind=..%2f", "?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "?q=" + new string('x', 3000), "?status=7&state=99&nature=x", "?lang=xx", "?lang=..%2F..&page=&page=2", "?q=%F0%9F%8C%84%E2%80%AEabc&number=%22%3E%3Cimg",
        ];
        foreach (var query in queries)
        {
            using var response = await site.Client.GetAsync(DemoHost.Prefix + path + query);
            var page = await response.Content.ReadAsStringAsync();

            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}{query}: {response.StatusCode}");
            Assert.DoesNotContain("<script>alert", page);
            Assert.DoesNotContain("\"><img", page);
        }
    }

    [Fact]
    public async Task A_decision_shows_its_list_and_its_seal_and_not_whom_it_struck()
    {
        var page = WebUtility.HtmlDecode(await site.GetAsync($"/cao-bang-525/quyet-dinh/{site.Demo.Decision.Id.Value:N}"));

        Assert.Contains("1207/QĐ-UBND", page);
        Assert.Contains("Nông Thị Thu", page);
        Assert.Contains(site.Demo.Decision.EvaluationSeal, page);
        Assert.Contains("Một mục đã bị hủy bỏ", page);
        var struck = site.Demo.Store.Of<EmulationKit.Participants.Participant>().Single(p => p.Id == site.Demo.Decision.Revocations[0].Participant);
        Assert.DoesNotContain(struck.Name, page);
    }

    [Theory]
    [InlineData("?number=1207/Q%C4%90-UBND", "Hợp lệ")]
    [InlineData("?name=nong+thi+thu", "Hợp lệ")]
    [InlineData("?number=9999/X", "Không tìm thấy")]
    public async Task An_award_can_be_checked(string query, string answer) =>
        Assert.Contains(answer, WebUtility.HtmlDecode(await site.GetAsync("/cao-bang-525/tra-cuu" + query)));

    [Fact]
    public async Task The_ranks_can_be_narrowed_to_a_bloc_and_a_name()
    {
        var bloc = WebUtility.HtmlDecode(await site.GetAsync("/cao-bang-525/xep-hang?bloc=C-1"));
        var none = WebUtility.HtmlDecode(await site.GetAsync("/cao-bang-525/xep-hang?q=khong-co-ai"));

        Assert.Contains("Cụm 1: thành phố và các huyện phía Đông", bloc);
        Assert.DoesNotContain("Huyện Bảo Lạc</span>", bloc);
        Assert.Contains("Không có đơn vị nào khớp", none);
    }

    [Theory]
    [InlineData("/khong-co")]
    [InlineData("/rong")]
    [InlineData("/cao-bang-525/khong-co")]
    [InlineData("/cao-bang-525/quyet-dinh/abc")]
    [InlineData("/a/b/c/d")]
    public async Task What_is_not_there_or_not_public_is_a_404_in_the_kits_look(string path)
    {
        using var response = await site.Client.GetAsync(DemoHost.Prefix + path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Không tìm thấy trang", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Data_that_is_not_there_is_a_problem_with_its_code()
    {
        using var response = await site.Client.GetAsync(DemoHost.Prefix + "/rong.json");

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains("Store.NotFound", await response.Content.ReadAsStringAsync());
    }

    private async Task<(string Page, long Weight)> LoadAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var response = await site.Client.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, path);
        var sent = await response.Content.ReadAsByteArrayAsync();
        if (!response.Content.Headers.ContentEncoding.Contains("gzip"))
        {
            return (System.Text.Encoding.UTF8.GetString(sent), sent.Length);
        }

        using var reader = new StreamReader(new System.IO.Compression.GZipStream(new MemoryStream(sent), System.IO.Compression.CompressionMode.Decompress));
        return (await reader.ReadToEndAsync(), sent.Length);
    }

    private static long Pressed(string file)
    {
        using var pressed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(pressed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(file));
        }

        return pressed.Length;
    }

    [GeneratedRegex("(?:href|src)=\"(/_content/[^\"]+)\"")]
    private static partial Regex Asset();
}
