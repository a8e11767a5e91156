using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Concludes a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
public sealed record ConcludeCampaignCommand(CampaignId Campaign) : CampaignCommand(Campaign);

/// <summary>Concludes a closed campaign (tổng kết). Refused as <see cref="Campaign.Conclude"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ConcludeCampaign(UseCaseServices services) : CampaignUseCase<ConcludeCampaignCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Campaign campaign, ConcludeCampaignCommand command) =>
        campaign.Conclude(scope.Actor, scope.Now);
}
