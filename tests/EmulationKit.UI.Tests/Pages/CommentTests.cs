using System.Net;
using System.Text.RegularExpressions;
using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.UI.Tests.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Tests.Pages;

public sealed class CommentTests
{
    private const string Path = DemoHost.Prefix + "/cao-bang-525/gop-y";

    [Fact]
    public async Task A_comment_is_taken_without_script_and_thanked_with_a_number()
    {
        var (demo, client) = await StartAsync(isOpen: true);

        using var sent = await SendAsync(client, ("kind", "Comment"), ("text", "Rất xứng đáng <b>"));
        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        var thanks = WebUtility.HtmlDecode(await client.GetStringAsync(sent.Headers.Location));

        Assert.Matches("GY-[0-9A-F]{8}", thanks);
        Assert.Contains("Đã nhận", thanks);
        Assert.Equal("Rất xứng đáng <b>", Assert.Single(demo.Store.Of<PublicComment>()).Text);
    }

    [Fact]
    public async Task A_closed_phase_is_said_and_refused_and_a_complaint_is_still_taken()
    {
        var (demo, client) = await StartAsync(isOpen: false);

        Assert.Contains("Hiện không lấy ý kiến", WebUtility.HtmlDecode(await client.GetStringAsync(Path)));
        using var refused = await SendAsync(client, ("kind", "Comment"), ("text", "Muộn"));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("Chưa gửi được", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()));
        Assert.Empty(demo.Store.Of<PublicComment>());

        using var nameless = await SendAsync(client, ("kind", "Complaint"), ("text", "Xem lại"));
        Assert.Contains("cần có họ tên", WebUtility.HtmlDecode(await nameless.Content.ReadAsStringAsync()));
        using var complaint = await SendAsync(client, ("kind", "Complaint"), ("text", "Xem lại"), ("author", "Ông A"), ("contact", "0900"));
        Assert.Equal(HttpStatusCode.Found, complaint.StatusCode);
        Assert.Equal(CommentKind.Complaint, Assert.Single(demo.Store.Of<PublicComment>()).Kind);
    }

    [Fact]
    public async Task What_is_forged_too_long_or_sent_by_a_program_is_not_kept()
    {
        var (demo, client) = await StartAsync(isOpen: true);

        using var forged = await client.PostAsync(Path, new FormUrlEncodedContent([new("_handler", "comment"), new("kind", "Comment"), new("text", "Giả")]));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        using var tooLong = await SendAsync(client, ("kind", "Comment"), ("text", new string('a', PublicComment.LongestText + 1)));
        Assert.Contains("tối đa 5", WebUtility.HtmlDecode(await tooLong.Content.ReadAsStringAsync()));
        using var program = await SendAsync(client, ("kind", "Comment"), ("text", "Mua hàng"), ("homepage", "http://spam.example"));
        Assert.Equal(HttpStatusCode.Found, program.StatusCode);

        Assert.Empty(demo.Store.Of<PublicComment>());
    }

    [Fact]
    public async Task The_form_is_kept_nowhere_even_where_public_pages_are()
    {
        var (_, client) = await StartAsync(isOpen: true);

        Assert.True((await client.GetAsync(Path)).Headers.CacheControl?.NoStore);
        Assert.NotEqual(TokenOf(await client.GetStringAsync(Path)), TokenOf(await client.GetStringAsync(Path)));
    }

    private static async Task<(Demo Demo, HttpClient Client)> StartAsync(bool isOpen)
    {
        var demo = new Demo();
        var days = demo.Campaign.Plan.Schedule.DaysOf(CampaignPhase.PublicComment);
        var day = isOpen ? days.From!.Value : days.To!.Value.AddDays(1);
        demo = new Demo(Demo.At(day.Year, day.Month, day.Day));
        var builder = DemoHost.Builder(demo, "Staging").AddKit(ui => ui.CachePublicPages(TimeSpan.FromMinutes(5)));
        builder.Services.AddOutputCache();
        var client = await DemoHost.StartAsync(builder, app =>
        {
            app.UseAuthentication();
            app.UseAuthorization();
            app.UseOutputCache();
            app.UseAntiforgery();
            app.MapStaticAssets();
            app.MapEmulationKit(DemoHost.Prefix);
        });
        return (demo, client);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, params (string Key, string Value)[] fields)
    {
        using var form = await client.GetAsync(Path);
        var page = await form.Content.ReadAsStringAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, Path)
        {
            Content = new FormUrlEncodedContent([new("_handler", "comment"), new("__RequestVerificationToken", TokenOf(page)), .. fields.Select(f => KeyValuePair.Create(f.Key, f.Value))]),
        };
        request.Headers.Add("Cookie", string.Join("; ", form.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Select(c => c.Split(';')[0]) : []));
        return await client.SendAsync(request);
    }

    private static string TokenOf(string page) => Regex.Match(page, "name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"").Groups[1].Value;
}
