using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Files a progress report.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Report">The code of the report due.</param>
/// <param name="Values">The values.</param>
/// <param name="Narrative">What it says in words.</param>
public sealed record FileReportCommand(
    CampaignId Campaign, ParticipantId Participant, string Report, IReadOnlyList<ReportedValue> Values, string Narrative)
    : RegistrationCommand(Campaign, Participant);

/// <summary>Files a progress report (báo cáo tiến độ); late ones feed the lateness criterion. Refused as <see
/// cref="Registration.FileReport"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class FileReport(UseCaseServices services) : RegistrationUseCase<FileReportCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, FileReportCommand command) =>
        turn.Registration.FileReport(turn.Campaign, turn.Place.Registrant, command.Report, command.Values, command.Narrative, turn.Scope.Actor, turn.Scope.Now).Then(_ => Result.Success);
}
