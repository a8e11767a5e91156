using System.Diagnostics.CodeAnalysis;
using EmulationKit;
using EmulationKit.Campaigns;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds digests of what waits for people.</summary>
public static class EmulationKitDigestExtensions
{
    /// <summary>Adds a hosted service that sends everybody a digest at most once a day, through the host's
    /// <see cref="INotifier"/>. A host that has a scheduler of its own calls <see cref="SendDigests"/> instead.</summary>
    /// <typeparam name="TNotifier">Sends them, as by mail.</typeparam>
    /// <param name="builder">The kit.</param>
    /// <param name="configure">When they are sent.</param>
    public static EmulationKitBuilder AddDigests<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TNotifier>(this EmulationKitBuilder builder, Action<DigestOptions>? configure = null)
        where TNotifier : class, INotifier
    {
        Guard.Against.Null(builder);
        var options = new DigestOptions();
        configure?.Invoke(options);
        builder.Services.TryAddSingleton(options);
        builder.Services.TryAddTransient<INotifier, TNotifier>();
        builder.Services.TryAddTransient<SendDigests>();
        builder.Services.AddHostedService<DigestService>();
        return builder;
    }
}
