using EmulationKit.UI.Desks;
using EmulationKit.UI.Feeds;
using EmulationKit.UI.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EmulationKit.UI.Mounting;

/// <summary>Makes the endpoints of the kit. Its pages have routes of their own; at the mount, the prefix takes the place of
/// their root, the host's component that of a page, and the host's choice of access comes upon them.</summary>
internal static class KitEndpoints
{
    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, KitUIOptions options)
    {
        var mount = endpoints.ServiceProvider.GetRequiredService<KitMount>();
        var showsStyles = options.ShowStylePage ?? endpoints.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment();
        var pages = endpoints.MapRazorComponents<KitRoot>().WithStaticAssets();
        pages.Add(endpoint => Place(endpoint, mount, options, showsStyles));
        pages.Finally(endpoint => Finish(endpoint, options, endpoints.ServiceProvider));
        var data = KitData.Map(endpoints, mount, options);
        return new Both([pages, data, .. KitDownloads.Map(endpoints, mount, options)]);
    }

    private static void Place(EndpointBuilder endpoint, KitMount mount, KitUIOptions options, bool showsStyles)
    {
        if (endpoint is not RouteEndpointBuilder route)
        {
            return;
        }

        var path = route.RoutePattern.RawText ?? "";
        if (endpoint.Metadata.OfType<ComponentTypeMetadata>().FirstOrDefault() is not { } page)
        {
            // What the framework adds beside the pages; the host's own pages have the same at the root.
            route.RoutePattern = RoutePatternFactory.Parse($"{mount.Prefix}/{path.TrimStart('/')}");
            return;
        }

        var rest = path.StartsWith(KitPageAttribute.Root, StringComparison.Ordinal) ? path[KitPageAttribute.Root.Length..] : path;
        // At the root, what is not the kit's is the host's to answer.
        var isOff = (page.Type == typeof(NotFoundPage) && mount.Prefix.Length == 0) || (page.Type == typeof(StylePage) && !showsStyles);
        if (isOff)
        {
            endpoint.Metadata.Add(new SuppressMatchingMetadata());
        }

        route.RoutePattern = RoutePatternFactory.Parse(mount.Prefix + rest is { Length: > 0 } pattern ? pattern : "/");

        var shown = options.ShownFor(page.Type);
        if (shown != page.Type)
        {
            endpoint.Metadata.Remove(page);
            endpoint.Metadata.Add(new ComponentTypeMetadata(shown));
        }

        // Whoever checks links asks for the head alone.
        endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head, HttpMethods.Post]));
        GroupOf(endpoint, options)?.ApplyTo(endpoint);
    }

    internal static void Finish(EndpointBuilder endpoint, KitUIOptions options, IServiceProvider host)
    {
        if (GroupOf(endpoint, options) is not { } group || endpoint.RequestDelegate is not { } answer)
        {
            return;
        }

        group.FinishTo(endpoint);
        endpoint.RequestDelegate = new KitResponse(answer, options, group == options.PublicPages, host).AnswerAsync;
    }

    internal static KitEndpointGroup? GroupOf(EndpointBuilder endpoint, KitUIOptions options) =>
        endpoint.Metadata.OfType<KitPageAttribute>().FirstOrDefault() is { } page
            ? page.Area == KitArea.Public ? options.PublicPages : options.Workspace : null;

    private sealed class Both(params IEndpointConventionBuilder[] parts) : IEndpointConventionBuilder
    {
        public void Add(Action<EndpointBuilder> convention) => Array.ForEach(parts, part => part.Add(convention));

        public void Finally(Action<EndpointBuilder> finallyConvention) => Array.ForEach(parts, part => part.Finally(finallyConvention));
    }
}
