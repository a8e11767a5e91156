using EmulationKit.UI.Tests.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Tests.Mounting;

public sealed class StartUpTests
{
    [Fact]
    public void Without_a_choice_for_the_public_pages_the_start_stops_and_shows_the_line()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddEmulationKit().AddUI(ui => ui.Workspace.RequireAuthorization());

        var failure = Assert.Throws<InvalidOperationException>(() => builder.Build().MapEmulationKit(DemoHost.Prefix));

        Assert.Contains("ui.PublicPages.AllowAnonymous();", failure.Message);
    }

    [Fact]
    public void Without_a_choice_for_the_workspace_the_start_stops_and_shows_the_line()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddEmulationKit().AddUI(ui => ui.PublicPages.AllowAnonymous());

        var failure = Assert.Throws<InvalidOperationException>(() => builder.Build().MapEmulationKit(DemoHost.Prefix));

        Assert.Contains("ui.Workspace.RequireAuthorization();", failure.Message);
    }

    [Fact]
    public async Task Without_protection_against_forged_requests_the_start_stops()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Start(app =>
        {
            app.UseAuthorization();
            app.MapStaticAssets();
            app.MapEmulationKit(DemoHost.Prefix);
        }));

        Assert.Contains("app.UseAntiforgery();", failure.Message);
    }

    [Fact]
    public async Task Without_static_assets_the_start_stops()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Start(app =>
        {
            app.UseAuthorization();
            app.UseAntiforgery();
            app.MapEmulationKit(DemoHost.Prefix);
        }));

        Assert.Contains("app.MapStaticAssets();", failure.Message);
    }

    [Fact]
    public async Task Without_being_mounted_the_start_stops()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Start(app => app.UseAntiforgery()));

        Assert.Contains("app.MapEmulationKit", failure.Message);
    }

    [Theory]
    [InlineData("/{a}")]
    [InlineData("~/thi-dua")]
    public void A_prefix_that_cannot_be_is_refused(string prefix)
    {
        var app = DemoHost.Builder(new Demo()).AddKit().Build();

        Assert.Throws<ArgumentException>(() => app.MapEmulationKit(prefix));
    }

    private static async Task Start(Action<WebApplication> use) => (await DemoHost.StartAsync(DemoHost.Builder(new Demo()).AddKit(), use)).Dispose();
}
