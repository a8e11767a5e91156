using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Keeps personal details in a person's dossier.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="Details">The details.</param>
public sealed record KeepPersonalDetailsCommand(ParticipantId Participant, PersonalDetails Details) : ParticipantCommand(Participant);

/// <summary>Keeps personal details in the dossier; the audit says that there are some, not which. Refused as <see
/// cref="Participant.KeepDetails"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class KeepPersonalDetails(UseCaseServices services) : ParticipantUseCase<KeepPersonalDetailsCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Participant participant, KeepPersonalDetailsCommand command) =>
        participant.KeepDetails(command.Details);
}
