using System.Net;
using EmulationKit.UseCases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EmulationKit.Benchmarks.Throughput;

/// <summary>Kestrel with the real kit over SQLite, and its peers beside it, on a port of the loopback.</summary>
internal sealed class ThroughputHost : IAsyncDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("emulationkit-throughput-");
    private readonly WebApplication app;

    private ThroughputHost(bool isCached)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connection = $"Data Source={Path.Combine(directory.FullName, "kit.db")}";
        builder.Services.AddSingleton(new ThroughputRows(connection)).AddOutputCache();
        builder.Services.AddEmulationKit().UseSqlite(connection).AddUI(ui =>
        {
            ui.PublicPages.AllowAnonymous();
            ui.Workspace.RequireAuthorization();
            if (isCached)
            {
                ui.CachePublicPages(TimeSpan.FromHours(1));
            }
        });
        builder.Services.AddAuthentication().AddCookie();
        builder.Services.AddAuthorization();
        app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseOutputCache();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapEmulationKit("/thi-dua");
        app.MapRazorComponents<EmptyRoot>();
    }

    public IPEndPoint Address { get; private set; } = new(IPAddress.Loopback, 0);

    public static async Task<ThroughputHost> StartAsync(bool isCached, int units)
    {
        var host = new ThroughputHost(isCached);
        await host.app.Services.MigrateKitDatabaseAsync();
        await ThroughputData.FillAsync(host.app.Services.GetRequiredService<IUnitOfWorkFactory>(), units);
        var rows = host.app.Services.GetRequiredService<ThroughputRows>();
        rows.InMemory = await rows.ReadAsync();
        await host.app.StartAsync();
        var address = host.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        host.Address = new(IPAddress.Loopback, new Uri(address).Port);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }
}
