using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Records the consent to a photo.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="On">The day it was given.</param>
/// <param name="Record">Where it is recorded.</param>
public sealed record ConsentToPhotoCommand(ParticipantId Participant, DateOnly On, string Record) : ParticipantCommand(Participant);

/// <summary>Records the consent to a photo being published. Refused as <see
/// cref="Participant.ConsentToPhoto"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ConsentToPhoto(UseCaseServices services) : ParticipantUseCase<ConsentToPhotoCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Participant participant, ConsentToPhotoCommand command) =>
        participant.ConsentToPhoto(command.On, command.Record);
}
