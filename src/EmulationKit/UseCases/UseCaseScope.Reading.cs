using EmulationKit.Access;
using EmulationKit.Campaigns;

namespace EmulationKit.UseCases;

/// <content>What queries have in common.</content>
public sealed partial class UseCaseScope
{
    /// <summary>The campaign, if it is there and the viewer may see it.</summary>
    internal Task<Campaign?> VisibleCampaignAsync(CampaignId id, CancellationToken cancellationToken)
    {
        var wanted = new Specification<Campaign>();
        wanted.Query.VisibleTo(Viewer).Where(c => c.Id == id).AsNoTracking();
        return Repository<Campaign>().FirstOrDefaultAsync(wanted, cancellationToken);
    }
}
