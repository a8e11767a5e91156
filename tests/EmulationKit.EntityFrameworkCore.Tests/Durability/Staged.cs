using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.EntityFrameworkCore.Writer;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

internal static class Staged
{
    /// <summary>A database of each kind that tests run on here, with a campaign in which a writer can write.</summary>
    public static async Task<List<Store>> EverywhereAsync(Databases databases)
    {
        List<Store> stores = [];
        foreach (var kind in DatabaseKinds.Here)
        {
            var store = await databases.NewAsync(kind);
            await using var host = Host.Open(kind.ToString(), store.ConnectionString);
            await Stage.SetAsync(host.GetRequiredService<UseCaseServices>());
            stores.Add(store);
        }

        return stores;
    }
}
