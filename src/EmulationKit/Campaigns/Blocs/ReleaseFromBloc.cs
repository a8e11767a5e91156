using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Takes a participant out of a bloc.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">The bloc's code.</param>
/// <param name="Participant">Who is released.</param>
/// <param name="Day">The day from which it is out.</param>
public sealed record ReleaseFromBlocCommand(CampaignId Campaign, string Bloc, ParticipantId Participant, DateOnly Day) : BlocCommand(Campaign, Bloc);

/// <summary>Takes a participant out of its bloc. Refused as <see cref="BlocRoster.Release"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReleaseFromBloc(UseCaseServices services) : BlocUseCase<ReleaseFromBlocCommand>(services)
{
    private protected override ErrorOr<Success> Change(BlocTurn turn, ReleaseFromBlocCommand command) =>
        turn.Roster.Release(command.Bloc, command.Participant, command.Day);
}
