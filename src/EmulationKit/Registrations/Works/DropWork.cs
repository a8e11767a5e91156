using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Takes a work out again.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Work">The work.</param>
public sealed record DropWorkCommand(CampaignId Campaign, ParticipantId Participant, WorkId Work) : RegistrationCommand(Campaign, Participant);

/// <summary>Takes a work that is not begun out of a registration. Refused as <see
/// cref="Registration.DropWork"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class DropWork(UseCaseServices services) : RegistrationUseCase<DropWorkCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, DropWorkCommand command) =>
        turn.Registration.DropWork(command.Work);
}
