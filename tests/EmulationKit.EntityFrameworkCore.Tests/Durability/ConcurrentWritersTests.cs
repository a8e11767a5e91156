using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.EntityFrameworkCore.Writer;
using EmulationKit.Scoring;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

[Collection(StorageTests.Name)]
public sealed class ConcurrentWritersTests(Databases databases)
{
    private const int Processes = 2;
    private const int WritersEach = 4;

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Two_processes_on_the_same_sheets_lose_no_edit_and_report_every_conflict(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        await using (var host = Host.Open(kind.ToString(), store.ConnectionString))
        {
            await Stage.SetAsync(host.GetRequiredService<UseCaseServices>(), units: 8);
        }

        WriterProcess[] writers = [.. Enumerable.Range(0, Processes).Select(_ => WriterProcess.Editing(store, WritersEach, Lengths.Seconds))];
        try
        {
            await Task.WhenAll(writers.Select(w => w.SaysAsync("ready")));
            await Task.WhenAll(writers.Select(w => w.GoAsync()));
            await Task.WhenAll(writers.Select(w => w.EndsAsync()));
            Assert.All(writers, w => Assert.Single(w.Said["end"]));
            await LookAsync(store, [.. writers.SelectMany(w => w.Said["done"])], [.. writers.SelectMany(w => w.Said["refused"])]);
        }
        finally
        {
            Array.ForEach(writers, w => w.Dispose());
        }
    }

    private static async Task LookAsync(Store store, string[][] done, string[][] refused)
    {
        await Ledger.ChainsVerifyAsync(store);
        await Ledger.BalancesAsync(store);
        await using var context = await store.ContextAsync();
        foreach (var sheet in await context.Set<ScoreSheet>().AsNoTracking().ToListAsync())
        {
            // What was refused is nowhere, and what was acknowledged is there once, none over another.
            Assert.Equal(
                done.Where(edit => Guid.Parse(edit[0]) == sheet.Id.Value).Select(edit => edit[1]).Order(),
                sheet.History.Select(change => change.After!.Note).Order());
            Assert.Equal(Enumerable.Range(1, sheet.History.Count), sheet.History.Select(change => change.Number));
        }

        Assert.All(refused, refusal => Assert.True(refusal[0] is "Store.Conflict" or "Store.Busy", refusal[0]));
        Assert.Contains(refused, refusal => refusal[0] == "Store.Conflict");
        Assert.True(done.Length > Lengths.Seconds, $"Only {done.Length} edits in {Lengths.Seconds} seconds, {refused.Length} refused.");
    }
}
