using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>What is done to one campaign as a whole.</summary>
/// <param name="Campaign">The campaign.</param>
public abstract record CampaignCommand(CampaignId Campaign) : Command;

/// <summary>A change of one campaign. Refused, beside what the campaign refuses: <c>Access.*</c>, <c>Store.NotFound</c>,
/// <c>Store.Conflict</c>.</summary>
/// <typeparam name="TCommand">What it is asked to do.</typeparam>
/// <param name="services">What it needs.</param>
public abstract class CampaignUseCase<TCommand>(UseCaseServices services) : UseCase<TCommand, Success>(services)
    where TCommand : CampaignCommand
{
    /// <inheritdoc />
    protected sealed override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, TCommand command, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(command);
        var found = await scope.CampaignAsync(command.Campaign, cancellationToken);
        return found.Then(campaign => scope.Change(campaign, campaign.Id, () => Change(scope, campaign, command)));
    }

    private protected abstract ErrorOr<Success> Change(UseCaseScope scope, Campaign campaign, TCommand command);
}
