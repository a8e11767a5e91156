using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Closes a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
public sealed record CloseCampaignCommand(CampaignId Campaign) : CampaignCommand(Campaign);

/// <summary>Closes a campaign once its period is over; scoring, council and decisions go on. Refused as <see
/// cref="Campaign.Close"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class CloseCampaign(UseCaseServices services) : CampaignUseCase<CloseCampaignCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Campaign campaign, CloseCampaignCommand command) =>
        campaign.Close(scope.Actor, scope.Now);
}
