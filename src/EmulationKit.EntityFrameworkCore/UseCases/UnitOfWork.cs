using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.EntityFrameworkCore.Audit;
using EmulationKit.EntityFrameworkCore.Scoring;
using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.Scoring;
using EmulationKit.UseCases;
using Microsoft.Extensions.Logging;

namespace EmulationKit.EntityFrameworkCore.UseCases;

/// <summary>What one use case reads and writes, saved in one transaction with its audit entries and its command's id.</summary>
internal sealed class UnitOfWork(KitDbContext context, IDatabaseDialect dialect, TimeProvider clock, ILogger logger) : IUnitOfWork
{
    private readonly Dictionary<Type, object> repositories = [];
    private readonly List<AuditDraft> drafts = [];

    public IRepositoryBase<T> Repository<T>()
        where T : class
    {
        if (!repositories.TryGetValue(typeof(T), out var repository))
        {
            repositories.Add(typeof(T), repository = new UnitRepository<T>(context));
        }

        return (IRepositoryBase<T>)repository;
    }

    public IAsyncEnumerable<PackedSheet> PackedSheetsAsync(CampaignId campaign, string? bloc, CancellationToken cancellationToken) =>
        PackedSheets.Of(context, campaign).Where(row => bloc == null || row.Bloc == bloc).Select(PackedSheets.Narrow).AsAsyncEnumerable();

    public int VersionOf(object aggregate)
    {
        var entry = context.Entry(Guard.Against.Null(aggregate));
        return entry.State switch
        {
            EntityState.Added => 0,
            EntityState.Detached => throw new InvalidOperationException($"This {aggregate.GetType().Name} was not loaded to be changed; load it without AsNoTracking."),
            _ => (int)(entry.Property(AggregateMapping.Version).OriginalValue ?? 0),
        };
    }

    public async Task<string?> ResultOfAsync(Guid commandId, string action, CancellationToken cancellationToken) =>
        await context.Set<CommandRecord>().Where(c => c.Id == commandId && c.Action == action).Select(c => c.Result).FirstOrDefaultAsync(cancellationToken);

    public void Remember(Guid commandId, string action, string result) =>
        context.Add(new CommandRecord(commandId, action, result, clock.GetUtcNow()));

    public void Record(AuditDraft draft) => drafts.Add(Guard.Against.Null(draft));

    public Task<ErrorOr<AuditHead>> VerifyAuditAsync(Guid chain, CancellationToken cancellationToken) =>
        AuditVerifier.VerifyAsync(context, chain, cancellationToken);

    public async Task<ErrorOr<Success>> CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await AuditWriter.WriteAsync(context, drafts, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            drafts.Clear();
            return Result.Success;
        }
        catch (Exception problem) when (StoreProblems.Of(problem, dialect) is { } error)
        {
            Log.CommitRefused(logger, error.Code, problem);
            return error;
        }
    }

    public async Task<Error?> RefusalOfAsync(Exception problem, CancellationToken cancellationToken)
    {
        var error = await StoreProblems.OfReadingAsync(problem, context, dialect, cancellationToken);
        if (error is { } refusal)
        {
            Log.ReadRefused(logger, refusal.Code, problem);
        }

        return error;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
