using EmulationKit.Access;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Draws up a campaign.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Plan">What the plan says so far.</param>
public sealed record DraftCampaignCommand(string Code, CampaignPlan Plan) : Command;

/// <summary>Draws up a campaign (dự thảo). Refused as <see cref="Campaign.Draft"/>, and <c>Campaign.CodeTaken</c>,
/// <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class DraftCampaign(UseCaseServices services) : UseCase<DraftCampaignCommand, CampaignId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<CampaignId>> HandleAsync(UseCaseScope scope, DraftCampaignCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        return allowed.IsError ? allowed.Errors
            : await scope.FoundCampaignAsync(Campaign.Draft(command.Code, command.Plan, scope.Actor, scope.Now), cancellationToken);
    }
}
