using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Sets the days of a phase that the plan left open.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Phase">The phase.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Reason">Why, such as the document that sets it.</param>
public sealed record SchedulePhaseCommand(
    CampaignId Campaign, CampaignPhase Phase, DateOnly From, DateOnly To, string Reason)
    : CampaignCommand(Campaign);

/// <summary>Sets the days of a phase that the plan left open. Refused as <see
/// cref="Campaign.SchedulePhase"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SchedulePhase(UseCaseServices services) : CampaignUseCase<SchedulePhaseCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Campaign campaign, SchedulePhaseCommand command) =>
        campaign.SchedulePhase(command.Phase, command.From, command.To, command.Reason, scope.Actor, scope.Now);
}
