using EmulationKit.UI.Mounting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Mounts the kit's pages in a host.</summary>
public static class EmulationKitEndpointExtensions
{
    /// <summary>Mounts the public pages and the workspace under a prefix, whatever the host's own pages are made with.</summary>
    /// <param name="endpoints">The host.</param>
    /// <param name="prefix">The prefix, such as <c>/thi-dua</c>; the root if not said.</param>
    /// <returns>All endpoints of the kit, for what holds for every one of them.</returns>
    /// <exception cref="InvalidOperationException"><c>AddUI</c> was not called, or it does not say who may see the pages;
    /// the message shows the line to add.</exception>
    public static IEndpointConventionBuilder MapEmulationKit(this IEndpointRouteBuilder endpoints, string prefix = "/")
    {
        Guard.Against.Null(endpoints);
        Guard.Against.Null(prefix);
        var services = endpoints.ServiceProvider;
        var options = services.GetService<KitUIOptions>()
            ?? throw StartUpChecks.Missing("the pages are mounted but not added.", "builder.Services.AddEmulationKit().AddUI(ui => { … });");
        Demand(options.PublicPages, "the public pages", "ui.PublicPages.AllowAnonymous();   // or ui.PublicPages.RequireAuthorization(…)");
        Demand(options.Workspace, "the workspace", "ui.Workspace.RequireAuthorization();   // or with a policy of yours, such as \"Staff\"");
        services.GetRequiredService<KitMount>().At(prefix, endpoints);
        return KitEndpoints.Map(endpoints, options);
    }

    private static void Demand(KitEndpointGroup group, string what, string line)
    {
        if (!group.SaysWhoMaySee())
        {
            throw StartUpChecks.Missing($"AddUI(ui => …) does not say who may see {what}.", line);
        }
    }
}
