using System.Net;
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
}
