using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit;

/// <summary>Adds the parts of the kit to a host, one call after another.</summary>
/// <param name="services">The host's services.</param>
public sealed class EmulationKitBuilder(IServiceCollection services)
{
    /// <summary>The host's services.</summary>
    public IServiceCollection Services { get; } = Guard.Against.Null(services);
}
