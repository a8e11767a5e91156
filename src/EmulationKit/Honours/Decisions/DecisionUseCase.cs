using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>What is done to an award decision.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Decision">The decision.</param>
public abstract record DecisionCommand(CampaignId Campaign, AwardDecisionId Decision) : Command;

/// <summary>A change of one award decision. Refused, beside what the decision refuses: <c>Access.*</c>,
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>.</summary>
/// <typeparam name="TCommand">What it is asked to do.</typeparam>
/// <param name="services">What it needs.</param>
public abstract class DecisionUseCase<TCommand>(UseCaseServices services) : UseCase<TCommand, Success>(services)
    where TCommand : DecisionCommand
{
    /// <inheritdoc />
    protected sealed override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, TCommand command, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(command);
        var found = await scope.DecisionAsync(command.Campaign, command.Decision, cancellationToken);
        return found.Then(decision => scope.Change(decision, command.Campaign, () => Change(scope, decision, command)));
    }

    private protected abstract ErrorOr<Success> Change(UseCaseScope scope, AwardDecision decision, TCommand command);
}

/// <summary>Finds decisions.</summary>
internal static class DecisionFinding
{
    public static async Task<ErrorOr<AwardDecision>> DecisionAsync(this UseCaseScope scope, CampaignId campaign, AwardDecisionId id, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(campaign));
        return allowed.IsError ? allowed.Errors
            : await scope.Repository<AwardDecision>().GetByIdAsync(id, cancellationToken) is { } decision && decision.Campaign == campaign ? decision
            : UseCaseErrors.NotFound("decision");
    }
}
