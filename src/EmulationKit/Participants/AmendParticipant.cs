using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Changes what is said of a participant.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="Definition">What is said of it from now on.</param>
public sealed record AmendParticipantCommand(ParticipantId Participant, ParticipantDefinition Definition) : ParticipantCommand(Participant);

/// <summary>Changes what is said of a participant. Refused as <see cref="Participant.Amend"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class AmendParticipant(UseCaseServices services) : ParticipantUseCase<AmendParticipantCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Participant participant, AmendParticipantCommand command) =>
        participant.Amend(command.Definition);
}
