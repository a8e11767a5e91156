using EmulationKit.Access;
using EmulationKit.Campaigns;

namespace EmulationKit.UseCases;

/// <content>What queries have in common.</content>
public sealed partial class UseCaseScope
{
    /// <summary>The same run, to try something out: what is recorded in it is not committed, as long as the query that asks
    /// records nothing itself.</summary>
    internal UseCaseScope WithoutSaving() => new(work, command, Permission, Viewer, Now);

    /// <summary>The campaign, if it is there and the viewer may see it.</summary>
    internal Task<Campaign?> VisibleCampaignAsync(CampaignId id, CancellationToken cancellationToken)
    {
        var wanted = new Specification<Campaign>();
        wanted.Query.VisibleTo(Viewer).Where(c => c.Id == id).AsNoTracking();
        return Repository<Campaign>().FirstOrDefaultAsync(wanted, cancellationToken);
    }
}
