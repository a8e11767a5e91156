using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using EmulationKit.Campaigns;
using EmulationKit.Scoring;

namespace EmulationKit.EntityFrameworkCore.Scoring;

/// <summary>Streams the narrow rows of score sheets.</summary>
internal sealed class PackedSheets(IDbContextFactory<KitDbContext> contexts) : IPackedSheets
{
    public static readonly Expression<Func<PackedSheetRow, PackedSheet>> Narrow =
        row => new PackedSheet(row.Participant, row.Kind, row.Bloc, row.RulesVersion, row.State == ScoreSheetState.Appraised, row.Packed!);

    public static IQueryable<PackedSheetRow> Of(KitDbContext context, CampaignId campaign) =>
        context.Set<PackedSheetRow>().Where(row => row.Campaign == campaign && row.Packed != null);

    public async IAsyncEnumerable<PackedSheet> OfCampaignAsync(
        CampaignId campaign, bool finalOnly, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = Of(context, campaign);
        if (finalOnly)
        {
            rows = rows.Where(row => row.State == ScoreSheetState.Appraised);
        }

        await foreach (var sheet in rows.Select(Narrow).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return sheet;
        }
    }
}
