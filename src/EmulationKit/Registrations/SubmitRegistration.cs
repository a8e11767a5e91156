using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Sends a registration to the standing body.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
public sealed record SubmitRegistrationCommand(CampaignId Campaign, ParticipantId Participant) : RegistrationCommand(Campaign, Participant);

/// <summary>Submits a registration (gửi đăng ký). Refused as <see cref="Registration.Submit"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SubmitRegistration(UseCaseServices services) : RegistrationUseCase<SubmitRegistrationCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, SubmitRegistrationCommand command) =>
        turn.Registration.Submit(turn.Campaign, turn.Place.Registrant, turn.Scope.Actor, turn.Scope.Now);
}
