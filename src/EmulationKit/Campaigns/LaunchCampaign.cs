using EmulationKit.Access;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Launches a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
public sealed record LaunchCampaignCommand(CampaignId Campaign) : Command
{
    /// <summary>The catalogue values that the rules use; those of the pack that it was made of if not given.</summary>
    public IReadOnlyList<CatalogueValue>? Catalogue { get; init; }
}

/// <summary>Launches a campaign (phát động): freezes its rules as version 1. Returns the number of the version. Refused as
/// <see cref="Campaign.Launch"/>, and <c>Store.NotFound</c>, <c>Store.Conflict</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class LaunchCampaign(UseCaseServices services) : UseCase<LaunchCampaignCommand, int>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<int>> HandleAsync(UseCaseScope scope, LaunchCampaignCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(command.Campaign));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        if (await scope.Repository<Campaign>().GetByIdAsync(command.Campaign, cancellationToken) is not { } campaign)
        {
            return UseCaseErrors.NotFound("campaign");
        }

        return scope.Unchanged(campaign)
            .Then(_ => campaign.Launch(scope.Actor, scope.Now, command.Catalogue ?? campaign.Origin?.Catalogue))
            .Then(_ =>
            {
                scope.Record(campaign.Id, $"Campaign/{campaign.Id.Value}", after: $$"""{"version":{{campaign.Versions.Count}}}""");
                return campaign.Versions.Count;
            });
    }
}
