using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Gives an office in a bloc.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">The bloc's code.</param>
/// <param name="Office">Head or deputy.</param>
/// <param name="Unit">The member.</param>
/// <param name="From">The first day.</param>
public sealed record AppointToBlocCommand(
    CampaignId Campaign, string Bloc, BlocRole Office, ParticipantId Unit, DateOnly From)
    : BlocCommand(Campaign, Bloc);

/// <summary>Gives an office in a bloc to a member (trưởng, phó khối); who held it hands its work on. Refused as <see
/// cref="Bloc.Appoint"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class AppointToBloc(UseCaseServices services) : BlocUseCase<AppointToBlocCommand>(services)
{
    private protected override ErrorOr<Success> Change(BlocTurn turn, AppointToBlocCommand command) =>
        turn.Bloc.Appoint(command.Office, command.Unit, command.From);
}
