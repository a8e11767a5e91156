using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Calls a campaign off.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Reason">Why; it stands in the record.</param>
public sealed record CancelCampaignCommand(CampaignId Campaign, string Reason) : CampaignCommand(Campaign);

/// <summary>Calls off a campaign that is not concluded. Refused as <see cref="Campaign.Cancel"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class CancelCampaign(UseCaseServices services) : CampaignUseCase<CancelCampaignCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Campaign campaign, CancelCampaignCommand command) =>
        campaign.Cancel(command.Reason, scope.Actor, scope.Now);
}
