using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Takes the consent to a photo back.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="On">The day from which the photo is not shown.</param>
public sealed record WithdrawPhotoConsentCommand(ParticipantId Participant, DateOnly On) : ParticipantCommand(Participant);

/// <summary>Takes the consent to a photo back. Refused as <see cref="Participant.WithdrawPhotoConsent"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class WithdrawPhotoConsent(UseCaseServices services) : ParticipantUseCase<WithdrawPhotoConsentCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Participant participant, WithdrawPhotoConsentCommand command) =>
        participant.WithdrawPhotoConsent(command.On);
}
