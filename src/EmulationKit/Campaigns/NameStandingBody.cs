using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Names the standing body's own unit.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="StandingBody">The unit and who checks it; nothing if it does not take part.</param>
public sealed record NameStandingBodyCommand(CampaignId Campaign, StandingBody? StandingBody) : CampaignCommand(Campaign);

/// <summary>Names the standing body's own unit and who checks it, so that nobody checks themselves. Refused as <see
/// cref="Campaign.NameStandingBody"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class NameStandingBody(UseCaseServices services) : CampaignUseCase<NameStandingBodyCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Campaign campaign, NameStandingBodyCommand command) =>
        campaign.NameStandingBody(command.StandingBody);
}
