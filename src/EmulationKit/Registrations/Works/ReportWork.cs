using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Records how far a work is.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Work">The work.</param>
/// <param name="Progress">How far it was on a day.</param>
public sealed record ReportWorkCommand(
    CampaignId Campaign, ParticipantId Participant, WorkId Work, WorkProgress Progress)
    : RegistrationCommand(Campaign, Participant);

/// <summary>Records how far a work is. Refused as <see cref="Registration.ReportWork"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReportWork(UseCaseServices services) : RegistrationUseCase<ReportWorkCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, ReportWorkCommand command) =>
        turn.Registration.ReportWork(command.Work, command.Progress, turn.Today);
}
