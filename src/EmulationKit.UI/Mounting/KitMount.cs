using Microsoft.AspNetCore.Routing;

namespace EmulationKit.UI.Mounting;

/// <summary>Where the host has mounted the kit.</summary>
internal sealed class KitMount
{
    /// <summary>The prefix, beginning with a slash and not ending with one; empty at the root.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>The host's endpoints; none until it is mounted.</summary>
    public IEndpointRouteBuilder? Endpoints { get; private set; }

    public void At(string prefix, IEndpointRouteBuilder endpoints)
    {
        if (Endpoints is not null)
        {
            throw new InvalidOperationException("EmulationKit is mounted already; call app.MapEmulationKit(…) once.");
        }

        Prefix = prefix.Trim('/') is { Length: > 0 } path ? "/" + path : "";
        if (Prefix.AsSpan().IndexOfAny("{}*?#~ ") >= 0)
        {
            throw new ArgumentException($"'{prefix}' cannot be a prefix; use plain segments such as \"/thi-dua\".", nameof(prefix));
        }

        Endpoints = endpoints;
    }
}
