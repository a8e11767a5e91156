using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>What is done to a nomination.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Nomination">The nomination.</param>
public abstract record NominationCommand(CampaignId Campaign, NominationId Nomination) : Command;

/// <summary>A change of one nomination. Refused, beside what the nomination refuses: <c>Access.*</c>,
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>.</summary>
/// <typeparam name="TCommand">What it is asked to do.</typeparam>
/// <param name="services">What it needs.</param>
public abstract class NominationUseCase<TCommand>(UseCaseServices services) : UseCase<TCommand, Success>(services)
    where TCommand : NominationCommand
{
    /// <inheritdoc />
    protected sealed override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, TCommand command, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(command);
        if (await scope.Repository<Nomination>().GetByIdAsync(command.Nomination, cancellationToken) is not { } nomination || nomination.Campaign != command.Campaign)
        {
            return scope.Missing("nomination", command.Campaign);
        }

        var allowed = scope.Ask(new AccessTarget(command.Campaign) { Unit = nomination.Unit });
        return allowed.IsError ? allowed
            : scope.Change(nomination, command.Campaign, () => Change(scope, nomination, command), nomination.Unit != nomination.Participant);
    }

    private protected abstract ErrorOr<Success> Change(UseCaseScope scope, Nomination nomination, TCommand command);
}
