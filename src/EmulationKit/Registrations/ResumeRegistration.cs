using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Takes a withdrawn registration up again.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
public sealed record ResumeRegistrationCommand(CampaignId Campaign, ParticipantId Participant) : RegistrationCommand(Campaign, Participant);

/// <summary>Takes a withdrawn registration up again as a draft. Refused as <see cref="Registration.Resume"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ResumeRegistration(UseCaseServices services) : RegistrationUseCase<ResumeRegistrationCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, ResumeRegistrationCommand command) =>
        turn.Registration.Resume(turn.Campaign, turn.Scope.Actor, turn.Scope.Now);
}
