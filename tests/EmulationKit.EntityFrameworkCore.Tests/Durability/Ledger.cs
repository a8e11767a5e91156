using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.EntityFrameworkCore.Audit;
using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.EntityFrameworkCore.UseCases;
using EmulationKit.EntityFrameworkCore.Writer;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.Tests.Council;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

/// <summary>Whether what a database holds fits together: every change has its link in the audit and its command's record,
/// and the other way round.</summary>
internal static class Ledger
{
    public static async Task BalancesAsync(Store store)
    {
        await using var context = await store.ContextAsync();
        var links = await context.Set<AuditEntry>().AsNoTracking().Select(e => new { e.Action, e.Subject }).ToListAsync();
        var changes = links.GroupBy(l => l.Subject).ToDictionary(g => g.Key, g => g.Count());
        var versions = await VersionsAsync<ScoreSheet>(context, s => s.Id.Value)
            .Concat(VersionsAsync<Participant>(context, p => p.Id.Value))
            .Concat(VersionsAsync<EligibilityHold>(context, h => h.Id.Value)).ToListAsync();
        Assert.Equal(versions.ToDictionary(v => v.Subject, v => v.Version), changes.Where(c => IsOf(c.Key, "ScoreSheet", "Participant", "EligibilityHold")).ToDictionary());

        var commands = await context.Set<CommandRecord>().AsNoTracking().Select(c => c.Action).ToListAsync();
        foreach (var kind in Enum.GetNames<StepKind>())
        {
            var each = kind == nameof(StepKind.ImportParticipants) ? Step.Imported : 1;
            Assert.Equal((kind, commands.Count(c => c.StartsWith(kind + ":", StringComparison.Ordinal)) * each), (kind, links.Count(l => l.Action == kind)));
        }

        Assert.Equal(await CountAsync(context, "EkScoreSheets"), await CountAsync(context, "EkScoreSheetDossiers"));
        if (store.Kind == DatabaseKind.Sqlite)
        {
            Assert.Equal("ok", await context.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
        }
    }

    public static async Task ChainsVerifyAsync(Store store, int chains = 2)
    {
        var verified = (await store.Services.GetRequiredService<AuditVerifier>().VerifyAllAsync()).Succeeds();
        Assert.Equal(chains, verified.Count);
        Assert.All(verified, chain => chain.Verified.Succeeds());
    }

    private static async IAsyncEnumerable<(string Subject, int Version)> VersionsAsync<T>(KitDbContext context, Func<T, Guid> id)
        where T : class
    {
        var rows = context.Set<T>().AsNoTracking().Select(t => new { Aggregate = t, Version = EF.Property<int>(t, AggregateMapping.Version) });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            yield return ($"{typeof(T).Name}/{id(row.Aggregate)}", row.Version);
        }
    }

    private static bool IsOf(string subject, params string[] types) => types.Any(type => subject.StartsWith(type + "/", StringComparison.Ordinal));

    private static Task<int> CountAsync(KitDbContext context, string table) =>
#pragma warning disable EF1002 // The names of two tables.
        context.Database.SqlQueryRaw<int>($"""SELECT CAST(COUNT(*) AS INTEGER) AS "Value" FROM "{table}" """).SingleAsync();
#pragma warning restore EF1002
}
