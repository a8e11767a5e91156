using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Changes a work's plan.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Work">The work.</param>
/// <param name="Plan">What it is planned to be.</param>
public sealed record ReviseWorkCommand(
    CampaignId Campaign, ParticipantId Participant, WorkId Work, WorkPlan Plan)
    : RegistrationCommand(Campaign, Participant);

/// <summary>Changes the plan of a work. Refused as <see cref="Registration.RevisePlan"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReviseWork(UseCaseServices services) : RegistrationUseCase<ReviseWorkCommand>(services)
{
    private protected override ErrorOr<Success> Change(RegistrationTurn turn, ReviseWorkCommand command) =>
        turn.Registration.RevisePlan(command.Work, command.Plan);
}
