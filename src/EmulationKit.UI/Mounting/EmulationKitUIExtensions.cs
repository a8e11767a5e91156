using System.Text.Unicode;
using EmulationKit;
using EmulationKit.Access;
using EmulationKit.UI.Access;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Mounting;
using EmulationKit.UI.Shell;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the kit's pages to a host.</summary>
public static class EmulationKitUIExtensions
{
    /// <summary>Adds the public pages and the workspace. The host mounts them with <c>app.MapEmulationKit("/thi-dua")</c>.
    /// Calling it again changes the same options.</summary>
    /// <param name="builder">The kit.</param>
    /// <param name="configure">Who may see the pages, how they look, what takes the place of what.</param>
    public static EmulationKitBuilder AddUI(this EmulationKitBuilder builder, Action<KitUIOptions>? configure = null)
    {
        Guard.Against.Null(builder);
        var services = builder.Services;
        var options = services.FirstOrDefault(s => s.ServiceType == typeof(KitUIOptions))?.ImplementationInstance as KitUIOptions ?? new();
        configure?.Invoke(options);
        services.TryAddSingleton(options);
        services.TryAddSingleton<KitMount>();
        services.TryAddSingleton<KitLanguages>();
        services.TryAddSingleton<IActorSource, ClaimsActorSource>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IStartupFilter, StartUpChecks>());
        services.TryAddScoped<KitLinks>();
        services.TryAddScoped<KitTexts>();
        services.TryAddScoped<KitReader>();
        services.TryAddScoped<KitWriter>();
        services.AddDataProtection();
        services.TryAddSingleton<KeptForms>();
        KeepFormsBeforeSignIn(services);
        services.AddHttpContextAccessor();
        services.AddRazorComponents();
        // Vietnamese goes as it is written; as entities it would be three times as long. What HTML reads is escaped all the same.
        services.AddWebEncoders(encoders => encoders.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddAntiforgery();
        return builder;
    }

    // The host's own answer to who is not signed in, if it has one, stays; what was typed is kept before it.
    private static void KeepFormsBeforeSignIn(IServiceCollection services)
    {
        if (services.Any(s => s.ServiceType == typeof(KeepingChallenge)))
        {
            return;
        }

        var before = services.LastOrDefault(s => s.ServiceType == typeof(IAuthorizationMiddlewareResultHandler));
        services.AddSingleton(provider => new KeepingChallenge(Made(provider, before), provider.GetRequiredService<KeptForms>()));
        services.AddSingleton<IAuthorizationMiddlewareResultHandler>(provider => provider.GetRequiredService<KeepingChallenge>());
    }

    private static IAuthorizationMiddlewareResultHandler Made(IServiceProvider services, ServiceDescriptor? descriptor) =>
        (IAuthorizationMiddlewareResultHandler)(descriptor?.ImplementationInstance
            ?? descriptor?.ImplementationFactory?.Invoke(services)
            ?? ActivatorUtilities.CreateInstance(services, descriptor?.ImplementationType ?? typeof(AuthorizationMiddlewareResultHandler)));
}
