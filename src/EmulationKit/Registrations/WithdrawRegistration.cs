using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Withdraws from a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Reason">Why, if the participant says so.</param>
public sealed record WithdrawRegistrationCommand(
    CampaignId Campaign, ParticipantId Participant, string? Reason = null)
    : RegistrationCommand(Campaign, Participant);

/// <summary>Withdraws a registration; taking part is voluntary. Refused as <see
/// cref="Registration.Withdraw"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class WithdrawRegistration(UseCaseServices services) : RegistrationUseCase<WithdrawRegistrationCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, WithdrawRegistrationCommand command) =>
        turn.Registration.Withdraw(turn.Campaign, turn.Scope.Actor, turn.Scope.Now, command.Reason);
}
