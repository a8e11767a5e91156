using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Sends a progress report back.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Report">The code of the report due.</param>
/// <param name="Reason">What it lacks.</param>
public sealed record ReturnReportCommand(
    CampaignId Campaign, ParticipantId Participant, string Report, string Reason)
    : RegistrationCommand(Campaign, Participant);

/// <summary>Sends the latest filing of a report back; that filing no longer counts. Refused as <see
/// cref="Registration.ReturnReport"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReturnReport(UseCaseServices services) : RegistrationUseCase<ReturnReportCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, ReturnReportCommand command) =>
        turn.Registration.ReturnReport(command.Report, command.Reason, turn.Scope.Actor, turn.Scope.Now);
}
