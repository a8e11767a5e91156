using EmulationKit;
using EmulationKit.EntityFrameworkCore;
using EmulationKit.EntityFrameworkCore.Audit;
using EmulationKit.EntityFrameworkCore.Hosting;
using EmulationKit.EntityFrameworkCore.Scoring;
using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.EntityFrameworkCore.UseCases;
using EmulationKit.Packs;
using EmulationKit.Scoring;
using EmulationKit.UseCases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds storage to a host.</summary>
public static class EmulationKitStorageExtensions
{
    /// <summary>Stores with Entity Framework Core in a database that the host sets up by itself. Hosts mostly call
    /// <c>UseSqlite</c> or <c>UsePostgreSql</c> of the providers' packages instead, which end here. The last call counts.</summary>
    /// <param name="builder">The kit.</param>
    /// <param name="options">Sets up the database.</param>
    /// <param name="dialect">What is peculiar to it; without one, only the standard's states are understood.</param>
    public static EmulationKitBuilder UseEntityFrameworkCore(
        this EmulationKitBuilder builder, Action<DbContextOptionsBuilder> options, IDatabaseDialect? dialect = null)
    {
        Guard.Against.Null(builder);
        Guard.Against.Null(options);
        var services = builder.Services;
        services.RemoveAll<DbContextOptions<KitDbContext>>();
        services.RemoveAll<IDbContextOptionsConfiguration<KitDbContext>>();
        services.RemoveAll<IDbContextFactory<KitDbContext>>();
        services.AddDbContextFactory<KitDbContext>((provider, context) =>
        {
            var vocabulary = provider.GetService<RuleVocabulary>() ?? RuleVocabulary.Standard;
            ((IDbContextOptionsBuilderInfrastructure)context).AddOrUpdateExtension(new KitOptionsExtension(vocabulary));
            options(context);
        });
        services.Replace(ServiceDescriptor.Singleton(dialect ?? new StandardDialect()));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IUnitOfWorkFactory, UnitOfWorkFactory>();
        services.TryAddSingleton<IPackedSheets, PackedSheets>();
        services.TryAddSingleton<IEvidenceStore, TableEvidenceStore>();
        services.TryAddSingleton<AuditVerifier>();
        services.TryAddSingleton<KitDatabase>();
        services.AddLogging();
        return builder;
    }

    /// <summary>Keeps evidence files in a folder, in place of the database. Several hosts that share the load need one that
    /// all of them reach. Back it up together with the database.</summary>
    /// <param name="builder">The kit.</param>
    /// <param name="folder">The folder, which is made if it is not there. It must not be one that the web server serves.</param>
    public static EmulationKitBuilder UseEvidenceFolder(this EmulationKitBuilder builder, string folder)
    {
        Guard.Against.Null(builder);
        Guard.Against.NullOrWhiteSpace(folder);
        builder.Services.Replace(ServiceDescriptor.Singleton<IEvidenceStore>(provider =>
            new FolderEvidenceStore(Path.GetFullPath(folder), provider.GetRequiredService<TimeProvider>())));
        return builder;
    }

    /// <summary>Brings the database up to date, if it is not, before the host begins to serve; see
    /// <see cref="KitDatabase.MigrateAsync"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="KitDatabaseException">The database is from a newer version, or cannot be migrated.</exception>
    public static async Task MigrateKitDatabaseAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var migrated = await Guard.Against.Null(services).GetRequiredService<KitDatabase>().MigrateAsync(cancellationToken);
        if (migrated.IsError)
        {
            throw new KitDatabaseException(migrated.FirstError);
        }
    }

    /// <summary>Checks that the kit's database can be reached and is up to date.</summary>
    /// <param name="checks">The host's health checks.</param>
    /// <param name="name">The name of the check.</param>
    public static IHealthChecksBuilder AddEmulationKit(this IHealthChecksBuilder checks, string name = "emulationkit-database") =>
        Guard.Against.Null(checks).AddCheck<KitDatabaseHealthCheck>(name);
}
