using System.Text.Json;
using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.EntityFrameworkCore.UseCases;
using EmulationKit.EntityFrameworkCore.Writer;
using EmulationKit.Tests.Council;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

[Collection(StorageTests.Name)]
public sealed class KillTests(Databases databases)
{
    // Databases grow with every round, and everything in them is looked at after each.
    private const int RoundsOnOneDatabase = 10;
    private const int MostCommands = 30;
    private const int MostMilliseconds = 20;

    [Fact]
    public async Task Of_a_process_that_is_killed_everything_acknowledged_is_there_and_nothing_by_halves()
    {
        var acknowledged = new Dictionary<DatabaseKind, int>();
        for (var round = 0; round < Lengths.Kills; round += RoundsOnOneDatabase)
        {
            var stores = await Staged.EverywhereAsync(databases);
            await RoundsAsync(stores, Math.Min(RoundsOnOneDatabase, Lengths.Kills - round), acknowledged);
        }

        Assert.All(DatabaseKinds.Here, kind => Assert.True(acknowledged[kind] > 0, $"{kind}: no command was acknowledged."));
    }

    private async Task RoundsAsync(List<Store> stores, int rounds, Dictionary<DatabaseKind, int> acknowledged)
    {
        var writer = WriterProcess.Living(stores);
        try
        {
            for (var round = 1; round <= rounds; round++)
            {
                await writer.GoAsync();
                await writer.AcknowledgesAsync(Random.Shared.Next(MostCommands));
                await Task.Delay(Random.Shared.Next(MostMilliseconds));
                await writer.KillAsync();
                var said = writer.Said;
                writer.Dispose();

                // The next one starts while this one's work is looked at, and waits.
                writer = round < rounds ? WriterProcess.Living(stores) : writer;
                Assert.Empty(said["error"]);
                foreach (var store in stores)
                {
                    await using var again = databases.Again(store);
                    await again.IsAloneAsync();
                    acknowledged[store.Kind] = acknowledged.GetValueOrDefault(store.Kind) + await LookAsync(again, Of(said["begin"], store), Of(said["done"], store));
                }
            }
        }
        finally
        {
            writer.Dispose();
        }
    }

    private static async Task<int> LookAsync(Store store, (Step Step, string Result)[] begun, (Step Step, string Result)[] done)
    {
        await Ledger.ChainsVerifyAsync(store);
        await Ledger.BalancesAsync(store);
        await using var host = Host.Open(store.Kind.ToString(), store.ConnectionString);
        var services = host.GetRequiredService<UseCaseServices>();
        var before = await CommandsAsync(store);
        foreach (var (step, result) in done)
        {
            Assert.Contains(step.Id, before);
            Assert.Equal(result, (await step.RunAsync(services)).Succeeds());
        }

        Assert.Equal(before, await CommandsAsync(store));

        // Who was not answered sends the command again; it is then there once, whether it had been saved or not.
        var unanswered = begun.Select(b => b.Step).Except(done.Select(d => d.Step)).ToArray();
        foreach (var step in unanswered)
        {
            var first = (await step.RunAsync(services)).Succeeds();
            Assert.Equal(first, (await step.RunAsync(services)).Succeeds());
        }

        Assert.Equal(before.Union(unanswered.Select(step => step.Id)).Order(), (await CommandsAsync(store)).Order());
        await Ledger.BalancesAsync(store);
        return done.Length;
    }

    private static (Step Step, string Result)[] Of(IEnumerable<string[]> lines, Store store) =>
        [.. lines.Where(line => line[0] == store.Kind.ToString()).Select(line => (JsonSerializer.Deserialize<Step>(line[1])!, line.ElementAtOrDefault(2) ?? ""))];

    private static async Task<List<Guid>> CommandsAsync(Store store)
    {
        await using var context = await store.ContextAsync();
        return await context.Set<CommandRecord>().OrderBy(c => c.Id).Select(c => c.Id).ToListAsync();
    }
}
