using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Adds a photo to a work.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Work">The work.</param>
/// <param name="Photo">The photo.</param>
public sealed record AddWorkPhotoCommand(
    CampaignId Campaign, ParticipantId Participant, WorkId Work, WorkPhoto Photo)
    : RegistrationCommand(Campaign, Participant);

/// <summary>Adds a photo to a work; it is published only with recorded consent. Refused as <see
/// cref="Registration.AddPhoto"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class AddWorkPhoto(UseCaseServices services) : RegistrationUseCase<AddWorkPhotoCommand>(services)
{
    private protected override Task<ErrorOr<Success>> CheckAsync(UseCaseScope scope, AddWorkPhotoCommand command, CancellationToken cancellationToken) =>
        EvidenceFiles.CheckAsync(scope, command.Photo.Evidence, null, command.Campaign, command.Participant, cancellationToken);

    private protected override ErrorOr<Success> Change(RegistrationTurn turn, AddWorkPhotoCommand command) =>
        turn.Registration.AddPhoto(command.Work, command.Photo);
}
