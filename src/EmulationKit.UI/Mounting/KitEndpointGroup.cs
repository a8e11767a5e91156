using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace EmulationKit.UI.Mounting;

/// <summary>The public pages, or the workspace, of the kit. Whatever ASP.NET offers for endpoints can be said of it, such as
/// <c>AllowAnonymous()</c>, <c>RequireAuthorization(…)</c>, <c>CacheOutput(…)</c> or <c>RequireRateLimiting(…)</c>.</summary>
public sealed class KitEndpointGroup : IEndpointConventionBuilder
{
    private readonly List<Action<EndpointBuilder>> conventions = [];
    private readonly List<Action<EndpointBuilder>> lastly = [];

    internal KitEndpointGroup()
    {
    }

    /// <inheritdoc />
    public void Add(Action<EndpointBuilder> convention) => conventions.Add(convention);

    /// <inheritdoc />
    public void Finally(Action<EndpointBuilder> finallyConvention) => lastly.Add(finallyConvention);

    internal bool SaysWhoMaySee()
    {
        var probe = new RouteEndpointBuilder(null, RoutePatternFactory.Parse("/"), 0);
        ApplyTo(probe);
        FinishTo(probe);
        return probe.Metadata.Any(m => m is IAuthorizeData or IAllowAnonymous or AuthorizationPolicy);
    }

    internal void ApplyTo(EndpointBuilder endpoint) => conventions.ForEach(convention => convention(endpoint));

    internal void FinishTo(EndpointBuilder endpoint) => lastly.ForEach(convention => convention(endpoint));
}
