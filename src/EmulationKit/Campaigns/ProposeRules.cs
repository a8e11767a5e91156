using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Proposes a draft's rules.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Rules">The rules.</param>
public sealed record ProposeRulesCommand(CampaignId Campaign, CampaignRules Rules) : CampaignCommand(Campaign);

/// <summary>Proposes the rules of a draft. Refused as <see cref="Campaign.Propose"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ProposeRules(UseCaseServices services) : CampaignUseCase<ProposeRulesCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Campaign campaign, ProposeRulesCommand command) =>
        campaign.Propose(command.Rules);
}
