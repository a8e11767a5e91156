using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Sends a registration back.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Reason">What is to be supplemented.</param>
/// <param name="SupplementDue">The last day to send it again, if it has one of its own.</param>
public sealed record ReturnRegistrationCommand(
    CampaignId Campaign, ParticipantId Participant, string Reason, DateOnly? SupplementDue = null)
    : RegistrationCommand(Campaign, Participant);

/// <summary>Sends a registration back to be supplemented. Refused as <see cref="Registration.Return"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReturnRegistration(UseCaseServices services) : RegistrationUseCase<ReturnRegistrationCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, ReturnRegistrationCommand command) =>
        turn.Registration.Return(command.Reason, turn.Scope.Actor, turn.Scope.Now, command.SupplementDue);
}
