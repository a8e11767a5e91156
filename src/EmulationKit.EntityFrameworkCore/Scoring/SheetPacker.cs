using System.Collections.Concurrent;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Scoring;

namespace EmulationKit.EntityFrameworkCore.Scoring;

/// <summary>Packs the values of every sheet that is going to be saved.</summary>
internal static class SheetPacker
{
    // A version of a campaign's rules never changes once it is stored, and only stored ones are kept here.
    private static readonly ConcurrentDictionary<(string? Database, CampaignId Campaign, int Version), SheetPacking> Known = [];

    public static async Task PackAsync(KitDbContext context, CancellationToken cancellationToken)
    {
        var sheets = context.ChangeTracker.Entries<ScoreSheet>().Where(s => s.State is EntityState.Added or EntityState.Modified).ToArray();
        foreach (var alike in sheets.GroupBy(s => (s.Entity.Campaign, s.Entity.RulesVersion)))
        {
            var packing = await PackingAsync(context, alike.Key.Campaign, alike.Key.RulesVersion, cancellationToken);
            foreach (var sheet in alike)
            {
                sheet.Property<byte[]?>(ScoreSheetConfiguration.Packed).CurrentValue = packing.Pack(sheet.Entity.ProvisionalInputs(ScoreColumn.Appraisal).Inputs);
            }
        }
    }

    private static async Task<SheetPacking> PackingAsync(KitDbContext context, CampaignId campaign, int version, CancellationToken cancellationToken)
    {
        if (context.ChangeTracker.Entries<Campaign>().FirstOrDefault(c => c.Entity.Id == campaign) is { } tracked)
        {
            return Of(tracked.Entity, version);
        }

        var key = (context.Database.GetConnectionString(), campaign, version);
        if (!Known.TryGetValue(key, out var packing))
        {
            var stored = await context.Set<Campaign>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == campaign, cancellationToken)
                ?? throw new InvalidOperationException($"The campaign {campaign.Value} of a score sheet is not stored.");
            Known[key] = packing = Of(stored, version);
        }

        return packing;
    }

    private static SheetPacking Of(Campaign campaign, int version)
    {
        var rules = campaign.Version(version);
        return rules.IsError
            ? throw new InvalidOperationException($"The campaign '{campaign.Code}' has no version {version} of its rules, which a score sheet names.")
            : SheetPacking.Of(EvaluationPlan.Compile(rules.Value.Rules).Value, version);
    }
}
