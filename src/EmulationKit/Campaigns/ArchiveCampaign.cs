using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Puts a campaign into the archive.</summary>
/// <param name="Campaign">The campaign.</param>
public sealed record ArchiveCampaignCommand(CampaignId Campaign) : CampaignCommand(Campaign);

/// <summary>Archives a concluded campaign. Refused as <see cref="Campaign.Archive"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ArchiveCampaign(UseCaseServices services) : CampaignUseCase<ArchiveCampaignCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Campaign campaign, ArchiveCampaignCommand command) =>
        campaign.Archive(scope.Actor, scope.Now);
}
