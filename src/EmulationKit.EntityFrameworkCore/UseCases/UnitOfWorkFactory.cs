using EmulationKit.UseCases;
using Microsoft.Extensions.Logging;

namespace EmulationKit.EntityFrameworkCore.UseCases;

/// <summary>Begins units of work, each with a context of its own.</summary>
internal sealed class UnitOfWorkFactory(
    IDbContextFactory<KitDbContext> contexts, IDatabaseDialect dialect, TimeProvider clock, ILogger<UnitOfWorkFactory> logger) : IUnitOfWorkFactory
{
    public async Task<IUnitOfWork> BeginAsync(CancellationToken cancellationToken = default) =>
        new UnitOfWork(await contexts.CreateDbContextAsync(cancellationToken), dialect, clock, logger);
}
