using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>What is done to one participant in the host's register, which all campaigns share.</summary>
/// <param name="Participant">The participant.</param>
public abstract record ParticipantCommand(ParticipantId Participant) : Command;

/// <summary>A change of one participant. Refused, beside what the participant refuses: <c>Access.*</c>,
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>.</summary>
/// <typeparam name="TCommand">What it is asked to do.</typeparam>
/// <param name="services">What it needs.</param>
public abstract class ParticipantUseCase<TCommand>(UseCaseServices services) : UseCase<TCommand, Success>(services)
    where TCommand : ParticipantCommand
{
    /// <inheritdoc />
    protected sealed override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, TCommand command, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(command);
        if (await scope.Repository<Participant>().GetByIdAsync(command.Participant, cancellationToken) is not { } participant)
        {
            return scope.Missing("participant", null);
        }

        var allowed = scope.Ask(new(null) { Unit = Place.UnitOf(participant) });
        return allowed.IsError ? allowed
            : scope.Change(participant, null, () => Change(scope, participant, command), participant.Nature != ParticipantNature.Unit);
    }

    private protected abstract ErrorOr<Success> Change(UseCaseScope scope, Participant participant, TCommand command);
}
