using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Records that a work was finished.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Work">The work.</param>
/// <param name="Day">The day it was finished.</param>
public sealed record FinishWorkCommand(
    CampaignId Campaign, ParticipantId Participant, WorkId Work, DateOnly Day)
    : RegistrationCommand(Campaign, Participant);

/// <summary>Records that a work was finished (hoàn thành). Refused as <see cref="Registration.FinishWork"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class FinishWork(UseCaseServices services) : RegistrationUseCase<FinishWorkCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, FinishWorkCommand command) =>
        turn.Registration.FinishWork(command.Work, command.Day, turn.Today);
}
