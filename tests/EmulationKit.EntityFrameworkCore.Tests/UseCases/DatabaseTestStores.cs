using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.Tests.UseCases;
using Xunit.Sdk;

namespace EmulationKit.EntityFrameworkCore.Tests.UseCases;

/// <summary>Stores in real databases. The world is saved once and copied.</summary>
internal sealed class DatabaseTestStores : ITestStores
{
    private static readonly AWorld Things = new();
    private readonly Databases databases;
    private readonly DatabaseKind kind;

    public DatabaseTestStores(Databases databases, DatabaseKind kind)
    {
        (this.databases, this.kind) = (databases, kind);
        if (kind == DatabaseKind.PostgreSql && !PostgreSqlServer.IsExpected)
        {
            throw SkipException.ForSkip("PostgreSQL is not installed here.");
        }
    }

    public ITestStore Empty() => Waiting.For(async () =>
    {
        var counter = new CommitCounter(forgets: false);
        return new DatabaseTestStore(databases.Keep(await databases.NewAsync(kind, o => o.AddInterceptors(counter))), counter);
    });

    public AWorld World() => Things.In(Waiting.For(() => NewWorldAsync("world", Things.Everything, new(forgets: false))));

    // One database for all, from which everything is taken back.
    public AWorld Untouched()
    {
        if (databases.Untouched.GetValueOrDefault(kind) is not (ITestStore store, CommitCounter counter))
        {
            counter = new(forgets: true);
            store = Waiting.For(() => NewWorldAsync("crowd", [.. Things.Everything, .. Things.Crowd], counter, pooled: true));
            databases.Untouched[kind] = (store, counter);
        }

        counter.Reset();
        return Things.In(store);
    }

    private async Task<ITestStore> NewWorldAsync(string name, IEnumerable<object> things, CommitCounter counter, bool pooled = false)
    {
        var database = await databases.NewAsync(kind, name, store => DatabaseTestStore.FillAsync(store, things), o => o.AddInterceptors(counter), pooled);
        return new DatabaseTestStore(databases.Keep(database), counter);
    }
}
