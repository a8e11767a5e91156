using System.Net;
using EmulationKit.UI.Tests.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Tests.Mounting;

public sealed class MvcHostTests
{
    [Fact]
    public async Task Under_a_base_path_every_link_form_and_asset_holds()
    {
        using var client = await StartAsync();
        var seen = new HashSet<string>();
        var open = new Queue<string>(["/apps/thi-dua"]);
        while (open.TryDequeue(out var path) && seen.Count < 80)
        {
            using var response = await client.GetAsync(path);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            foreach (var link in Site.LinksIn(await response.Content.ReadAsStringAsync()).Select(l => l.Split('#')[0]).Where(l => l.Length > 0))
            {
                if (link.StartsWith("https://", StringComparison.Ordinal))
                {
                    Assert.StartsWith("https://thidua.example/apps/thi-dua", link);
                }
                else
                {
                    Assert.StartsWith("/apps/", link);
                    if (!link.EndsWith("/lam-viec", StringComparison.Ordinal) && !link.Contains('?') && seen.Add(link))
                    {
                        open.Enqueue(link);
                    }
                }
            }
        }

        Assert.Contains(seen, s => s.EndsWith("/cach-xet", StringComparison.Ordinal));
        Assert.Contains(seen, s => s.EndsWith(".css", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_hosts_own_pages_answer_beside_the_kits()
    {
        using var client = await StartAsync();

        Assert.Equal("home of the host", await client.PageAsync("/apps/"));
        Assert.Equal("mvc", await client.PageAsync("/apps/plain/index"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/apps/nowhere")).StatusCode);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_the_hosts_sign_in()
    {
        using var client = await StartAsync();

        using var response = await client.GetAsync("/apps/thi-dua/lam-viec");

        Assert.Equal((HttpStatusCode.Redirect, "/apps/sign-in"), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    private static Task<HttpClient> StartAsync()
    {
        var builder = DemoHost.Builder(new Demo()).AddKit();
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(MvcHostTests).Assembly);
        return DemoHost.StartAsync(builder, app =>
        {
            app.UsePathBase("/apps");
            app.UseRouting();
            app.Use();
            app.MapGet("/", () => "home of the host");
            app.MapDefaultControllerRoute();
        });
    }
}

public sealed class PlainController : Microsoft.AspNetCore.Mvc.Controller
{
    public string Index() => "mvc";
}
