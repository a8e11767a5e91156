using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Replaces a draft's plan.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Plan">What the plan says from now on.</param>
public sealed record RevisePlanCommand(CampaignId Campaign, CampaignPlan Plan) : CampaignCommand(Campaign);

/// <summary>Edits the plan of a draft. Refused as <see cref="Campaign.Revise"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class RevisePlan(UseCaseServices services) : CampaignUseCase<RevisePlanCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Campaign campaign, RevisePlanCommand command) =>
        campaign.Revise(command.Plan);
}
