using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Makes a phase longer.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Phase">The phase.</param>
/// <param name="LastDay">Its new last day.</param>
/// <param name="Reason">Why; it is logged.</param>
public sealed record ExtendPhaseCommand(CampaignId Campaign, CampaignPhase Phase, DateOnly LastDay, string Reason) : CampaignCommand(Campaign);

/// <summary>Extends a phase (gia hạn). Refused as <see cref="Campaign.Extend"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ExtendPhase(UseCaseServices services) : CampaignUseCase<ExtendPhaseCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Campaign campaign, ExtendPhaseCommand command) =>
        campaign.Extend(command.Phase, command.LastDay, command.Reason, scope.Actor, scope.Now);
}
