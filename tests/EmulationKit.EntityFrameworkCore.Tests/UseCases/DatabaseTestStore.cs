using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.Tests.UseCases;
using EmulationKit.UseCases;

namespace EmulationKit.EntityFrameworkCore.Tests.UseCases;

/// <summary>A database as the tests of use cases see a store.</summary>
internal sealed class DatabaseTestStore(Store database, CommitCounter commits) : ITestStore
{
    public int Commits => commits.Count;

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

    /// <summary>Saves aggregates, each by its own type, apart from the audit.</summary>
    public static async Task FillAsync(Store database, IEnumerable<object> aggregates)
    {
        await using var context = await database.ContextAsync();
        context.AddRange(aggregates);
        await context.SaveChangesAsync();
    }
}
