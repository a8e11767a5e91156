using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Confirms a registration.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
public sealed record ConfirmRegistrationCommand(CampaignId Campaign, ParticipantId Participant) : RegistrationCommand(Campaign, Participant);

/// <summary>Confirms a submitted registration; from then on it counts. Refused as <see
/// cref="Registration.Confirm"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ConfirmRegistration(UseCaseServices services) : RegistrationUseCase<ConfirmRegistrationCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, ConfirmRegistrationCommand command) =>
        turn.Registration.Confirm(turn.Scope.Actor, turn.Scope.Now);
}
