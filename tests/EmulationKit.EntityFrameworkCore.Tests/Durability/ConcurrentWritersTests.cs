using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.Scoring;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

[Collection(StorageTests.Name)]
public sealed class ConcurrentWritersTests(Databases databases)
{
    private const int Processes = 2;
    private const int WritersEach = 4;

    [Fact]
    public async Task Two_processes_on_the_same_sheets_lose_no_edit_and_report_every_conflict()
    {
        var stores = await Staged.EverywhereAsync(databases);
        WriterProcess[] writers = [.. Enumerable.Range(0, Processes).Select(_ => WriterProcess.Editing(stores, WritersEach, Lengths.Seconds))];
        try
        {
            await Task.WhenAll(writers.Select(w => w.SaysAsync("ready")));
            await Task.WhenAll(writers.Select(w => w.GoAsync()));
            await Task.WhenAll(writers.Select(w => w.SaysAsync("end")));
            await Task.WhenAll(writers.Select(w => w.EndsAsync()));
            foreach (var store in stores)
            {
                await LookAsync(store, Of(writers, "done", store), Of(writers, "refused", store));
            }
        }
        finally
        {
            Array.ForEach(writers, w => w.Dispose());
        }
    }

    private static async Task LookAsync(Store store, (string Sheet, string Note)[] done, (string Code, string Note)[] refused)
    {
        await Ledger.ChainsVerifyAsync(store);
        await Ledger.BalancesAsync(store);
        await using var context = await store.ContextAsync();
        foreach (var sheet in await context.Set<ScoreSheet>().AsNoTracking().ToListAsync())
        {
            // What was refused is nowhere, and what was acknowledged is there once, none over another.
            Assert.Equal(
                done.Where(edit => Guid.Parse(edit.Sheet) == sheet.Id.Value).Select(edit => edit.Note).Order(),
                sheet.History.Select(change => change.After!.Note).Order());
            Assert.Equal(Enumerable.Range(1, sheet.History.Count), sheet.History.Select(change => change.Number));
        }

        Assert.All(refused, refusal => Assert.True(refusal.Code is "Store.Conflict" or "Store.Busy", refusal.Code));
        Assert.Contains(refused, refusal => refusal.Code == "Store.Conflict");
        Assert.True(done.Length > Lengths.Seconds, $"{store.Kind}: only {done.Length} edits in {Lengths.Seconds} seconds, {refused.Length} refused.");
    }

    private static (string What, string Note)[] Of(IEnumerable<WriterProcess> writers, string word, Store store) =>
        [.. writers.SelectMany(w => w.Said[word]).Where(line => line[0] == store.Kind.ToString()).Select(line => (line[1], line[2]))];
}
