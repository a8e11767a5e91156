using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Replaces a registration's targets and titles.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Content">The targets and the titles aimed at.</param>
public sealed record ReviseRegistrationCommand(
    CampaignId Campaign, ParticipantId Participant, RegistrationContent Content)
    : RegistrationCommand(Campaign, Participant);

/// <summary>Edits the targets and titles of a registration that is not sent. Refused as <see
/// cref="Registration.Revise"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReviseRegistration(UseCaseServices services) : RegistrationUseCase<ReviseRegistrationCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, ReviseRegistrationCommand command) =>
        turn.Registration.Revise(command.Content);
}
