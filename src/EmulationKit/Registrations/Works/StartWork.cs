using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Records that a work was begun.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Work">The work.</param>
/// <param name="Day">The day it was begun.</param>
public sealed record StartWorkCommand(
    CampaignId Campaign, ParticipantId Participant, WorkId Work, DateOnly Day)
    : RegistrationCommand(Campaign, Participant);

/// <summary>Records that a work was begun (khởi công). Refused as <see cref="Registration.StartWork"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class StartWork(UseCaseServices services) : RegistrationUseCase<StartWorkCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, StartWorkCommand command) =>
        turn.Registration.StartWork(command.Work, command.Day, turn.Today);
}
