using EmulationKit;
using EmulationKit.Packs;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds EmulationKit to a host.</summary>
public static class EmulationKitServiceCollectionExtensions
{
    /// <summary>Adds EmulationKit: the clock and the vocabulary of rules, unless the host has its own, and what use cases
    /// need. Storage is added to what it returns. Calling it again adds nothing twice.</summary>
    /// <param name="services">The host's services.</param>
    public static EmulationKitBuilder AddEmulationKit(this IServiceCollection services)
    {
        Guard.Against.Null(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(RuleVocabulary.Standard);
        services.TryAddTransient<UseCaseServices>();
        return new(services);
    }
}
