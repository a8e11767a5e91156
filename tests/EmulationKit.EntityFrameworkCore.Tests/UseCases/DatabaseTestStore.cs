using EmulationKit.EntityFrameworkCore.Scoring;
using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.Scoring;
using EmulationKit.Tests.UseCases;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Tests.UseCases;

/// <summary>A database as the tests of use cases see a store.</summary>
internal sealed class DatabaseTestStore(Store database, CommitCounter commits) : ITestStore
{
    public int Commits => commits.Count;

    public IEvidenceStore Evidence => database.Services.GetRequiredService<IEvidenceStore>();

    public int EvidenceCount => database.Kind == DatabaseKind.Sqlite ? FilesIn(database.EvidenceFolder) : Waiting.For(async () =>
    {
        await using var context = await database.ContextAsync();
        return await context.Set<EvidenceContent>().CountAsync();
    });

    public Task<IUnitOfWork> BeginAsync(CancellationToken cancellationToken = default) => database.BeginAsync();

    public IReadOnlyList<T> Of<T>()
        where T : class => Waiting.For(async () =>
        {
            await using var work = await database.BeginAsync();
            return await work.Repository<T>().ListAsync();
        });

    public void Seed(params IEnumerable<object> aggregates) => Waiting.For(async () =>
    {
        await FillAsync(database, aggregates);
        return true;
    });

    private static int FilesIn(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count() : 0;

    /// <summary>Saves aggregates, each by its own type, apart from the audit.</summary>
    public static async Task FillAsync(Store database, IEnumerable<object> aggregates)
    {
        await using var context = await database.ContextAsync();
        context.AddRange(aggregates);
        await context.SaveChangesAsync();
    }
}
