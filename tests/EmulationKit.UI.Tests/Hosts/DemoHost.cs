using EmulationKit.UI.Mounting;
using EmulationKit.UseCases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace EmulationKit.UI.Tests.Hosts;

/// <summary>A host of the kit over the demo's store: Blazor at the root, or MVC under a base path.</summary>
internal static class DemoHost
{
    public const string Prefix = "/thi-dua";

    // A machine lets only so many programs watch files.
    private static readonly string[] WithoutWatching = ["--hostBuilder:reloadConfigOnChange=false"];

    public static WebApplicationBuilder Builder(Demo demo, string environment = "Development")
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(DemoHost).Assembly.GetName().Name, EnvironmentName = environment, Args = WithoutWatching });
        builder.Logging.ClearProviders();
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(demo.Clock));
        builder.Services.AddSingleton<IUnitOfWorkFactory>(demo.Store);
        builder.Services.AddSingleton(demo.Store.Evidence);
        builder.Services.AddAuthentication(TestSignIn.Name).AddScheme<TestSignIn.Settings, TestSignIn>(TestSignIn.Name, null);
        builder.Services.AddAuthorization();
        builder.WebHost.UseStaticWebAssets();
        return builder;
    }

    public static WebApplicationBuilder AddKit(this WebApplicationBuilder builder, Action<KitUIOptions>? more = null)
    {
        builder.Services.AddEmulationKit().AddUI(ui =>
        {
            ui.PublicPages.AllowAnonymous();
            ui.Workspace.RequireAuthorization();
            more?.Invoke(ui);
        });
        return builder;
    }

    public static WebApplication Use(this WebApplication app, string prefix = Prefix)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapEmulationKit(prefix);
        return app;
    }

    public static async Task<HttpClient> StartAsync(WebApplicationBuilder builder, Action<WebApplication>? use = null)
    {
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        (use ?? (a => a.Use()))(app);
        await app.StartAsync();
        var server = app.GetTestServer();
        server.BaseAddress = new("https://thidua.example");
        return new HttpClient(server.CreateHandler()) { BaseAddress = server.BaseAddress };
    }
}
