using System.Runtime.CompilerServices;
using EmulationKit.Campaigns;
using EmulationKit.Scoring;

namespace EmulationKit.EntityFrameworkCore.Scoring;

/// <summary>Streams the narrow rows of score sheets.</summary>
internal sealed class PackedSheets(IDbContextFactory<KitDbContext> contexts) : IPackedSheets
{
    public async IAsyncEnumerable<PackedSheet> OfCampaignAsync(
        CampaignId campaign, bool finalOnly, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = context.Set<PackedSheetRow>().Where(row => row.Campaign == campaign && row.Packed != null);
        if (finalOnly)
        {
            rows = rows.Where(row => row.State == ScoreSheetState.Appraised);
        }

        var sheets = rows.Select(row => new PackedSheet(row.Participant, row.Kind, row.Bloc, row.RulesVersion, row.State == ScoreSheetState.Appraised, row.Packed!));
        await foreach (var sheet in sheets.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return sheet;
        }
    }
}
