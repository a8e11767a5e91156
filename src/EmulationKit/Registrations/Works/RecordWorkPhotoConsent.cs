using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Records the consent to publish a photo of a work.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Work">The work.</param>
/// <param name="Photo">The stored photo.</param>
/// <param name="Consent">The consent; nothing if it is taken back.</param>
public sealed record RecordWorkPhotoConsentCommand(
    CampaignId Campaign, ParticipantId Participant, WorkId Work, EvidenceId Photo, WorkPhotoConsent? Consent)
    : RegistrationCommand(Campaign, Participant);

/// <summary>Records the consent to publish a photo, or that it was taken back. Refused as <see
/// cref="Registration.RecordConsent"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class RecordWorkPhotoConsent(UseCaseServices services) : RegistrationUseCase<RecordWorkPhotoConsentCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, RecordWorkPhotoConsentCommand command) =>
        turn.Registration.RecordConsent(command.Work, command.Photo, command.Consent);
}
