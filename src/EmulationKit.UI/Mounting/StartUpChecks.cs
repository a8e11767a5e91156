using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticAssets;

namespace EmulationKit.UI.Mounting;

/// <summary>Stops the start while a line is missing without which the pages would fail later, and shows the line.</summary>
internal sealed class StartUpChecks(KitMount mount) : IStartupFilter
{
    // The name under which the middleware says that it is there.
    private const string Antiforgery = "__AntiforgeryMiddlewareSet";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        if (mount.Endpoints is null)
        {
            throw Missing("AddUI(…) was called, but the pages are not mounted.", "app.MapEmulationKit(\"/thi-dua\");");
        }

        if (!app.Properties.ContainsKey(Antiforgery))
        {
            throw Missing("The pages have forms, which need protection against forged requests.",
                "app.UseAntiforgery();   // after UseAuthentication and UseAuthorization, before MapEmulationKit");
        }

        if (!mount.Endpoints.DataSources.SelectMany(source => source.Endpoints).Any(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is not null))
        {
            throw Missing("The pages have style sheets, which the host does not serve.", "app.MapStaticAssets();   // before MapEmulationKit");
        }
    };

    internal static InvalidOperationException Missing(string what, string line) =>
        new($"EmulationKit: {what} Add this line:{Environment.NewLine}{Environment.NewLine}    {line}{Environment.NewLine}");
}
