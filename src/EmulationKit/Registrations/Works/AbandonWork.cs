using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Records that a work was given up.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Work">The work.</param>
/// <param name="Reason">Why.</param>
/// <param name="Day">When.</param>
public sealed record AbandonWorkCommand(
    CampaignId Campaign, ParticipantId Participant, WorkId Work, string Reason, DateOnly Day)
    : RegistrationCommand(Campaign, Participant);

/// <summary>Records that a work was given up. Refused as <see cref="Registration.AbandonWork"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class AbandonWork(UseCaseServices services) : RegistrationUseCase<AbandonWorkCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, AbandonWorkCommand command) =>
        turn.Registration.AbandonWork(command.Work, command.Reason, command.Day, turn.Today);
}
