using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>What is done to a participant's registration for a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
public abstract record RegistrationCommand(CampaignId Campaign, ParticipantId Participant) : Command;

/// <summary>A change of one registration. Refused, beside what the registration refuses: <c>Access.*</c>,
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>.</summary>
/// <typeparam name="TCommand">What it is asked to do.</typeparam>
/// <param name="services">What it needs.</param>
public abstract class RegistrationUseCase<TCommand>(UseCaseServices services) : UseCase<TCommand, Success>(services)
    where TCommand : RegistrationCommand
{
    /// <inheritdoc />
    protected sealed override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, TCommand command, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(command);
        var place = await Place.AskAsync(scope, command.Campaign, command.Participant, cancellationToken);
        if (place.IsError)
        {
            return place.Errors;
        }

        var registration = await scope.Repository<Registration>().FirstOrDefaultAsync(new RegistrationOf(command.Campaign, command.Participant), cancellationToken);
        if (registration is null)
        {
            return UseCaseErrors.NotFound("registration");
        }

        var known = await CheckAsync(scope, command, cancellationToken);
        return known.IsError
            ? known
            : scope.Change(registration, command.Campaign, () => Change(new(scope, place.Value, registration), command), place.Value.IsPersonal);
    }

    /// <summary>Asks the store what the registration itself cannot know.</summary>
    private protected virtual Task<ErrorOr<Success>> CheckAsync(UseCaseScope scope, TCommand command, CancellationToken cancellationToken) =>
        Task.FromResult<ErrorOr<Success>>(Result.Success);

    private protected abstract ErrorOr<Success> Change(RegistrationTurn turn, TCommand command);
}

/// <summary>A registration that is being changed, with what belongs to it.</summary>
internal sealed record RegistrationTurn(UseCaseScope Scope, Place Place, Registration Registration)
{
    public Campaign Campaign => Place.Campaign;

    public DateOnly Today => Campaign.DayOf(Scope.Now);
}
